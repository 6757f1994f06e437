import { readFile, writeFile } from "node:fs/promises";
import { ToolError } from "../report/tool-error.ts";

const place = /(?<=<!-- figures -->\n\n)[\s\S]*?(?=\n\n<!-- end of figures -->)/;

/**
 * Writes the table of figures into a Markdown file, between the lines that mark its place.
 *
 * @throws {ToolError} where the file has no such place
 */
export async function writeFigures(file: string, table: string): Promise<void> {
  const text = await readFile(file, "utf8");
  if (!place.test(text))
    throw new ToolError(
      `${file} has no place for the figures. Put <!-- figures --> and <!-- end of figures --> there, and a line between them.`,
    );
  await writeFile(
    file,
    text.replace(place, () => table),
  );
}

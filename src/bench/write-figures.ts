import { readFile, writeFile } from "node:fs/promises";
import { fillPart } from "../docs/fill-part.ts";

/**
 * Writes the table of figures into a Markdown file, between the lines that mark its place.
 *
 * @throws {ToolError} where the file has no such place
 */
export async function writeFigures(file: string, table: string): Promise<void> {
  await writeFile(file, fillPart(await readFile(file, "utf8"), "figures", table, file));
}

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** Every file of a folder with its bytes, in Base64. */
export async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const read = files.map(async (file) => [path.relative(folder, file), await readFile(file, "base64")]);
  return Object.fromEntries(await Promise.all(read));
}

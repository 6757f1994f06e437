import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { type ContentCopy, copyContent } from "./checks/copy-content.ts";

/** A copy of the real content with few leaflets, so that its build prints only those. It is removed after the test. */
export async function smallContent(...slugs: string[]): Promise<ContentCopy> {
  const copy = await copyContent();
  const folder = path.join(copy.dir, "leaflets");
  for (const name of await readdir(folder)) {
    if (!slugs.includes(path.basename(name, ".md"))) await rm(path.join(folder, name));
  }
  return copy;
}

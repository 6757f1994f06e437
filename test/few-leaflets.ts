import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { type ContentCopy, copyContent } from "./checks/copy-content.ts";

/** A copy of the real content with these leaflets only, so that its build prints no others. It is removed after the test. */
export async function fewLeaflets(...slugs: string[]): Promise<ContentCopy> {
  const copy = await copyContent();
  const folder = path.join(copy.dir, "leaflets");
  for (const name of await readdir(folder)) {
    if (!slugs.includes(path.basename(name, ".md"))) await rm(path.join(folder, name));
  }
  return copy;
}

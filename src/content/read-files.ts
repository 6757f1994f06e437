import { existsSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { keysOf } from "../records.ts";
import { ToolError } from "../report/tool-error.ts";
import { endings, type FoundFile } from "./found-file.ts";
import { isHidden, readFolder } from "./read-folder.ts";
import { shownPath } from "./shown-path.ts";

const folders = keysOf(endings);

/**
 * Reads every file of a content folder, once, folder by folder and by name.
 *
 * @throws {ToolError} where there is no such folder
 */
export async function readFiles(dir: string): Promise<FoundFile[]> {
  if (!existsSync(dir)) {
    throw new ToolError(`There is no folder ${shownPath(dir)}. Name the content folder with --content.`);
  }
  if (!statSync(dir).isDirectory()) {
    throw new ToolError(`${shownPath(dir)} is a file. Name the content folder with --content.`);
  }
  const found: FoundFile[] = [];
  for (const folder of folders) found.push(...(await readFolder(dir, folder)));
  for (const name of (await readdir(dir)).toSorted()) {
    const isKnown = folders.some((folder) => folder === name) || isHidden(name);
    if (!isKnown) found.push({ folder: "top", name, path: shownPath(path.join(dir, name)), belongs: false });
  }
  return found;
}

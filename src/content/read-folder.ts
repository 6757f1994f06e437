import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { readdir, realpath } from "node:fs/promises";
import path from "node:path";
import { systemCode } from "../report/thrown.ts";
import { ToolError } from "../report/tool-error.ts";
import { SourceFile } from "../source/source-file.ts";
import { decodeText } from "./decode-text.ts";
import { type ContentFolder, endings, type FileFault, type FoundFile } from "./found-file.ts";
import { shownPath } from "./shown-path.ts";

/** The most bytes of a content file: no page is that long, and no picture should be that heavy. */
export const mostBytes = 1_000_000;

/**
 * Finds what lies in a folder of the content and reads its texts, by name. Hidden files are left alone.
 *
 * @throws {ToolError} where it is a file
 */
export async function readFolder(content: string, folder: ContentFolder): Promise<FoundFile[]> {
  const dir = path.join(content, folder);
  if (!existsSync(dir)) return [];
  if (!statSync(dir).isDirectory()) {
    throw new ToolError(`${shownPath(dir)} is a file, where a folder of that name belongs. Move it away.`);
  }
  const root = await realpath(content);
  const shown = shownPath(dir);
  const found: FoundFile[] = [];
  for (const entry of (await readdir(dir, { withFileTypes: true })).toSorted(byName)) {
    const { name } = entry;
    if (isHidden(name)) continue;
    const full = path.join(dir, name);
    const belongs = !entry.isDirectory() && endings[folder].some((ending) => name.endsWith(ending));
    const file: FoundFile = { folder, name, path: `${shown}/${name}`, belongs };
    if (belongs) Object.assign(file, read(full, file, root, entry.isSymbolicLink()));
    found.push(file);
  }
  return found;
}

/** Whether a file is not for the reader of a folder: hidden, or the mark of a word processor that has a file open. */
export function isHidden(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$");
}

/** One file after the other: a promise for each costs several times what the reading does. */
function read(
  full: string,
  { folder, path: shown }: FoundFile,
  root: string,
  isLink: boolean,
): Pick<FoundFile, "source" | "fault"> {
  try {
    if (isLink && !realpathSync(full).startsWith(root + path.sep)) return fault("outside-file");
    const stat = statSync(full);
    // A pipe would be waited for without end.
    if (!stat.isFile()) return fault("unreadable-file", "no file");
    const { size } = stat;
    if (size > mostBytes) return fault("large-file", `${(size / 1e6).toFixed(1)} MB`);
    if (folder === "images" && !full.endsWith(".svg")) return {};
    const decoded = decodeText(readFileSync(full));
    return "text" in decoded ? { source: new SourceFile(shown, decoded.text) } : decoded;
  } catch (error) {
    return fault("unreadable-file", systemCode(error));
  }
}

function fault(code: FileFault, detail = ""): Pick<FoundFile, "fault"> {
  return { fault: { code, at: { line: 1, column: 1 }, detail } };
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}

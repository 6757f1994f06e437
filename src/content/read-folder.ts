import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { issue } from "../report/catalogue.ts";
import type { Issue } from "../report/issue.ts";
import { SourceFile } from "../source/source-file.ts";

/**
 * Reads the files of one kind in a folder, by name: `.md` or `.yaml`. A byte-order mark and Windows line ends are
 * accepted; what is not UTF-8 text is an issue.
 */
export async function readFolder(
  folder: string,
  extension: ".md" | ".yaml",
): Promise<{ files: SourceFile[]; issues: Issue[] }> {
  const files: SourceFile[] = [];
  const issues: Issue[] = [];
  for (const name of (await listFolder(folder)).filter((each) => each.endsWith(extension))) {
    const full = path.join(folder, name);
    const shown = path.relative(process.cwd(), full).split(path.sep).join("/");
    const text = decode(await readFile(full));
    if (text === undefined) {
      const message = "This file is not UTF-8 text.";
      issues.push(
        issue(
          "unreadable-file",
          { file: shown, line: 1, column: 1 },
          message,
          "Save it as plain text in UTF-8.",
        ),
      );
    } else files.push(new SourceFile(shown, text));
  }
  return { files, issues };
}

/** The names in a folder, sorted; none where there is no such folder. */
export async function listFolder(folder: string): Promise<string[]> {
  return existsSync(folder) ? (await readdir(folder)).sort() : [];
}

/** Text with LF line ends, or `undefined` where the bytes are not UTF-8. */
function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n");
  } catch {
    return undefined;
  }
}

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** An example of a help page that can be tried as it stands: its first block, `tested` behind its language, and what it gives. */
export interface HelpExample {
  code: string;
  /** A part of a text, or lines of front matter. */
  language: "markdown" | "yaml";
  written: string;
  /** The two lines below the place. */
  message: string;
  hint: string;
}

const folder = "docs/checks";
const example =
  /^```(markdown|yaml) tested\n([\s\S]*?)\n```\n\n```text\n\S+ (?:error|warning) (\S+)\n {2}(.*)\n {2}(.*)\n```/m;

const names = await readdir(folder);
const pages = await Promise.all(names.sort().map((name) => readFile(path.join(folder, name), "utf8")));

/** Every such example. */
export const helpExamples: readonly HelpExample[] = pages.flatMap((page) => {
  const [, language, written = "", code = "", message = "", hint = ""] = example.exec(page) ?? [];
  return language ? [{ code, language: language as HelpExample["language"], written, message, hint }] : [];
});

import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { fileSize } from "../../words/file-size.ts";
import type { Words } from "../../words/words.ts";
import type { KeepList } from "./kept-copy.ts";

/** What a kept copy holds: pages, type, and the search with its index. PDFs and pictures are too heavy. */
const kept = [
  /(^|\/)index\.html$/,
  /^assets\//,
  /^favicon\.svg$/,
  /^search\/pagefind\/pagefind(-component-ui|-worker)?\.js$/,
  /^search\/pagefind\/(pagefind-entry\.json|wasm\.[a-z-]+\.pagefind|.*\.pf_\w+)$/,
];

/**
 * Writes `keep/files.json`: what the page that keeps the guide on a device fetches, how much it is, and the words of
 * the notice on kept pages, as HTML. Its version changes when any of the files does.
 *
 * @param prefix the path that the site lives in, with both slashes
 */
export async function writeKeepList(site: string, prefix: string, words: Words): Promise<void> {
  const names = (await readdir(site, { recursive: true })).map((name) => name.split(path.sep).join("/"));
  const files = names.filter((name) => kept.some((form) => form.test(name))).sort();
  const hash = createHash("sha256");
  let bytes = 0;
  for (const file of files) {
    const content = await readFile(path.join(site, file));
    hash.update(`${file}\n`).update(content);
    bytes += content.length;
  }
  // The worker fills in the date on which the copy was kept.
  const page = escapeHtml(words.say("keep.offline", { date: "{date}" }));
  const list: KeepList = {
    version: hash.digest("hex").slice(0, 8),
    size: fileSize(bytes, words),
    language: words.language,
    notice: { page, missing: escapeHtml(words.say("keep.notKept")) },
    files: files.map((file) => `${prefix}${file.replace(/(^|\/)index\.html$/, "$1")}`),
  };
  await writeFile(path.join(site, "keep/files.json"), `${JSON.stringify(list)}\n`);
}

import { createHash } from "node:crypto";
import { isOfEditor } from "../../content/is-of-editor.ts";
import { addressOf } from "../../folders/address-of.ts";
import type { Output } from "../../inspect/output.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { fileSize } from "../../words/file-size.ts";
import type { Words } from "../../words/words.ts";
import type { KeepList } from "./kept-copy.ts";

/** What a kept copy holds: pages, type, and the search with its index. PDFs and large pictures are too heavy. */
const kept = [
  /(^|\/)index\.html$/,
  /^assets\//,
  /^favicon\.svg$/,
  /^leaflets\/.+-small\.png$/,
  /^search\/pagefind\/pagefind(-worker)?\.js$/,
  /^search\/catalogue\.json$/,
  /^search\/pagefind\/(pagefind-entry\.json|wasm\.[a-z-]+\.pagefind|.*\.pf_\w+)$/,
];

/**
 * What `keep/files.json` says: what the page that keeps the guide on a device fetches, how much it is, and the words of
 * the notice on kept pages, as HTML. Its version changes when any of the files does.
 *
 * @param prefix the path that the site lives in, with both slashes
 */
export function keepList({ files }: Pick<Output, "files">, prefix: string, words: Words): string {
  const held = [...files].filter(([file]) => kept.some((form) => form.test(file)) && !isOfEditor(file));
  const hash = createHash("sha256");
  for (const [file, { hash: its }] of held) hash.update(`${file} ${its}\n`);
  const bytes = held.reduce((sum, [, file]) => sum + file.bytes, 0);
  // The worker fills in the date on which the copy was kept.
  const page = escapeHtml(words.say("keep.offline", { date: "{date}" }));
  const list: KeepList = {
    version: hash.digest("hex").slice(0, 8),
    size: fileSize(bytes, words),
    language: words.language,
    notice: { page, missing: escapeHtml(words.say("keep.notKept")) },
    files: held.map(([file]) => `${prefix}${addressOf(file).slice(1)}`),
  };
  return `${JSON.stringify(list)}\n`;
}

import { type OtherScript, otherScripts, writtenLanguage } from "../typeface/other-scripts.ts";
import type { Content } from "./model.ts";
import { textFolders } from "./text-pages.ts";

/** The scripts beside the Latin one in which a page says something. */
export function usedScripts(content: Content): OtherScript[] {
  const pages = textFolders.flatMap((folder) => content[folder].map(({ body }) => body));
  const tags = pages.flatMap(({ languages }) => languages.map(({ tag }) => tag));
  const used = new Set(tags.map((tag) => writtenLanguage(tag)?.script));
  return [...otherScripts.values()].filter((script) => used.has(script));
}

import { textPages } from "../../content/text-pages.ts";
import { rule } from "../rule.ts";

const plain = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** File names make addresses, so they are plain. */
export const fileName = rule({
  code: "file-name",
  severity: "error",
  group: "Files",
  of: "draft",
  summary: "A file name has only lower-case letters, digits and hyphens, because it becomes an address.",
  check(draft) {
    const pages = [...textPages(draft), ...draft.leaflets];
    const urls = new Set(pages.map(({ url }) => url));
    return pages
      .filter(({ slug, url }) => !plain.test(slug) && !clashes(url, urls))
      .map(({ slug, file }) => {
        const message = `"${slug}.md" cannot be part of an address.`;
        return { at: file.at(0), message, hint: "Use lower case letters, digits and hyphens." };
      });
  },
});

/** Whether only its capitals set a page apart from another, which is a rule of its own. */
function clashes(url: string, urls: ReadonlySet<string>): boolean {
  return url !== url.toLowerCase() && urls.has(url.toLowerCase());
}

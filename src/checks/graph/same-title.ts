import { textPages } from "../../content/text-pages.ts";
import { type Finding, rule } from "../rule.ts";

/** No two pages have one title: nobody could tell them apart in a list, a search or a browser's tabs (WCAG 2.4.2). */
export const sameTitle = rule({
  code: "same-title",
  severity: "error",
  group: "Graph",
  of: "draft",
  summary: "No two pages, and no two leaflets, have one title.",
  check: (draft) => [textPages(draft), draft.leaflets].flatMap(twice),
});

interface Titled {
  fields: { title?: string };
  yaml: { valueAt(path: string[]): Finding["at"] };
  file: { path: string };
}

function twice(pages: readonly Titled[]): Finding[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ fields: { title }, yaml, file }) => {
    const plain = title
      ?.toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    if (title === undefined || plain === undefined) return [];
    const other = first.get(plain);
    first.set(plain, other ?? file.path);
    if (other === undefined) return [];
    const message = `"${title}" is the title of ${other} too.`;
    return [{ at: yaml.valueAt(["title"]), message, hint: "Say in the title what sets this page apart." }];
  });
}

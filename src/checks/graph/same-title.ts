import type { Draft } from "../../content/model.ts";
import { type TextPage, textPages } from "../../content/text-pages.ts";
import type { YamlDocument } from "../../source/parse-yaml.ts";
import { type Finding, rule } from "../rule.ts";

/** No two pages have one title, and no two words of the glossary one name: nobody could tell them apart in a list (WCAG 2.4.2). */
export const sameTitle = rule({
  code: "same-title",
  severity: "error",
  group: "Graph",
  of: "draft",
  summary: "No two pages, no two leaflets and no two words of the glossary have one title.",
  check: (draft) => [textPages(draft).map(titleOf), draft.leaflets.map(titleOf), terms(draft)].flatMap(twice),
});

/** A title, where it stands and whose it is. */
interface Title {
  title: string | undefined;
  owner: string;
  at(): Finding["at"];
}

function titleOf({ fields: { title }, yaml, file }: Pick<TextPage, "fields" | "yaml" | "file">): Title {
  return { title, owner: file.path, at: () => yaml.valueAt(["title"]) };
}

function terms({ fields: { glossary = {} }, yaml }: Draft): Title[] {
  return Object.entries(glossary).map(([id, word]) => ({
    title: word?.term,
    owner: `"${id}"`,
    at: () => (yaml.glossary as YamlDocument).valueAt([id, "term"]),
  }));
}

function twice(titles: readonly Title[]): Finding[] {
  const first = new Map<string, string>();
  return titles.flatMap(({ title, owner, at }) => {
    const plain = title
      ?.toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    if (title === undefined || plain === undefined) return [];
    const other = first.get(plain);
    first.set(plain, other ?? owner);
    if (other === undefined) return [];
    const message = `"${title}" is the title of ${other} too.`;
    return [{ at: at(), message, hint: "Say in the title what sets this one apart." }];
  });
}

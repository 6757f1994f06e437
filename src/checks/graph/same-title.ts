import { fieldSets } from "../../content/field-sets.ts";
import type { Draft } from "../../content/model.ts";
import { type TextPage, textPages } from "../../content/text-pages.ts";
import { writtenValues } from "../../kinds/written-values.ts";
import { type Finding, rule } from "../rule.ts";

/** The fields by which readers tell one entry of a list from another. */
const naming = ["name", "title", "term", "short", "label", "ask", "says", "when"];

/** No two pages, and no two entries of a list, are called the same: nobody could tell them apart (WCAG 2.4.2). */
export const sameTitle = rule({
  code: "same-title",
  severity: "error",
  group: "Graph",
  of: "draft",
  summary:
    "No two pages, no two leaflets and no two entries of a data file, such as the answers to a question, have one title.",
  check: (draft) =>
    [textPages(draft).map(titleOf), draft.leaflets.map(titleOf), ...entryLists(draft)].flatMap(twice),
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

/** Data of which several entries may be called the same: documents, and the clinics of one hospital. */
const mayShare = ["sources", "clinics"];

/** What the entries of each list in the data are called, field by field. Next steps may share a title. */
function entryLists(draft: Draft): Title[][] {
  const sets = fieldSets(draft).filter(({ page, kind }) => !page && !mayShare.includes(kind));
  return sets.flatMap(({ kind, yaml, field }) => {
    const lists = new Map<string, Title[]>();
    for (const { value, name, path } of writtenValues(field, yaml.value)) {
      const isName = path.length > 1 && path.at(-1) === name && naming.includes(name);
      if (!isName || path[0] === "outcomes" || typeof value !== "string") continue;
      // An entry is named by its id or its place, which stands before the field.
      const list = [...path.slice(0, -2), name].join("\0");
      const owner = typeof path.at(-2) === "string" ? `"${String(path.at(-2))}"` : `another entry of ${kind}`;
      lists.set(list, [...(lists.get(list) ?? []), { title: value, owner, at: () => yaml.valueAt(path) }]);
    }
    return [...lists.values()];
  });
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

import type { Draft, Entry } from "../../content/model.ts";
import { pageFolders } from "../../kinds/kind-names.ts";
import type { FrontMatter, PageFolder } from "../../kinds/types.ts";
import { type Finding, rule } from "../rule.ts";

/** No two pages want one place: which of them comes first would be left to the names of their files. */
export const sameOrder = rule({
  code: "same-order",
  severity: "warning",
  group: "Graph",
  of: "draft",
  summary: "No two pages of a section or folder have one place in its order.",
  check: (draft) => pageFolders.flatMap((folder) => twice(folder, draft)),
});

function twice(folder: PageFolder, draft: Draft): Finding[] {
  const first = new Map<string, string>();
  return draft[folder].flatMap(({ fields, yaml, file }: Entry<FrontMatter[PageFolder] | undefined>) => {
    if (!("order" in fields) || fields.order === undefined) return [];
    const place = `${"section" in fields ? fields.section : ""} ${fields.order}`;
    const other = first.get(place);
    first.set(place, other ?? file.path);
    if (other === undefined) return [];
    const message = `${other} has the place ${fields.order} too.`;
    return [{ at: yaml.valueAt(["order"]), message, hint: "Give each of the two a place of its own." }];
  });
}

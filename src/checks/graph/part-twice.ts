import type { Draft } from "../../content/model.ts";
import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";

/** No leaflet prints the same words twice: no part is included again, by itself or within another. */
export const partTwice: Rule = {
  code: "part-twice",
  summary: "No leaflet includes a part twice, by itself or within another part.",
  check: (draft) =>
    draft.leaflets.flatMap(({ data, yaml }) => {
      const parts = data?.include ?? [];
      return parts.flatMap((part, index) => {
        const other = parts.find((each, at) => (each === part ? at < index : includedBy(part, each, draft)));
        if (other === undefined) return [];
        const message =
          other === part ? `"${part}" is included twice.` : `"${part}" is already part of "${other}".`;
        return [issue("part-twice", yaml.valueAt(["include", index]), message, "Remove this line.")];
      });
    }),
};

/** Whether a part stands within another: a heading of a page, or of a section of it. */
function includedBy(part: string, other: string, draft: Draft): boolean {
  const [slug, anchor] = part.split("#");
  const [otherSlug, otherAnchor] = other.split("#");
  if (slug !== otherSlug || anchor === undefined) return false;
  if (otherAnchor === undefined) return true;
  const page = [...draft.guide, ...draft.services].find((each) => each.slug === slug);
  const headings = page?.body.headings ?? [];
  const start = headings.findIndex(({ id }) => id === otherAnchor);
  const length = headings.slice(start + 1).findIndex(({ level }) => level <= (headings[start]?.level ?? 0));
  const section = headings.slice(start + 1, length === -1 ? undefined : start + 1 + length);
  return start !== -1 && section.some(({ id }) => id === anchor);
}

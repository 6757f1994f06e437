import { type IncludedPart, includedParts } from "../../content/included-parts.ts";
import { printablePages } from "../../content/printable-pages.ts";
import type { Heading } from "../../markdown/outline.ts";
import { rule } from "../rule.ts";

/** No leaflet prints the same words twice: no part is included again, by itself or within another. */
export const partTwice = rule({
  code: "part-twice",
  severity: "error",
  group: "Graph",
  of: "draft",
  summary: "No leaflet includes a part twice, by itself or within another part.",
  check(draft) {
    const pages = new Map(printablePages(draft).map((page) => [page.slug, page]));
    return draft.leaflets.flatMap(({ fields, yaml, file }) => {
      const parts = includedParts(fields.include ?? [], draft);
      // A part that a comment cut short is more than was meant.
      const isCut = ({ index }: IncludedPart) =>
        / #/.test(file.line(yaml.valueAt(["include", index]).line - 1));
      const bySlug = new Map<string, IncludedPart[]>();
      for (const part of parts) {
        const others = bySlug.get(part.slug);
        if (others) others.push(part);
        else bySlug.set(part.slug, [part]);
      }
      const told = new Set<number>(); // A section twice is one mistake, however many pages it has.
      return parts.flatMap((part) => {
        const headings = pages.get(part.slug)?.body.headings ?? [];
        const other = bySlug.get(part.slug)?.find((each) => isWithin(part, each, headings) && !isCut(each));
        if (other === undefined || told.has(part.index) || isCut(part)) return [];
        told.add(part.index);
        const message =
          other.text === part.text
            ? `"${part.text}" is included twice.`
            : `"${part.text}" is already part of "${other.text}".`;
        return [{ at: yaml.valueAt(["include", part.index]), message, hint: "Remove this line." }];
      });
    });
  },
});

/** Whether a part is the same as an earlier one, or stands within another of its page: in all of it, or in a section. */
function isWithin(part: IncludedPart, other: IncludedPart, headings: readonly Heading[]): boolean {
  if (part.text === other.text) return other.index < part.index;
  if (part.anchor === undefined) return other.anchor === undefined && other.index < part.index;
  if (other.anchor === undefined) return true;
  const start = headings.findIndex(({ id }) => id === other.anchor);
  // An H1 in a text is a mistake of its own, and holds no more than the H2 that it should be.
  const ownLevel = Math.max(2, headings[start]?.level ?? 0);
  const length = headings.slice(start + 1).findIndex(({ level }) => level <= ownLevel);
  const section = headings.slice(start + 1, length === -1 ? undefined : start + 1 + length);
  return start !== -1 && section.some(({ id }) => id === part.anchor);
}

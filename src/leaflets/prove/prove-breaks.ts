import { eachElement, type PlacedElement } from "../../pdf/each-element.ts";
import type { Pdf } from "../../pdf/read-pdf.ts";
import type { StructureChild } from "../../pdf/structure.ts";
import { paintedText } from "../../pdf/text-by-structure.ts";

/** What stays in one piece, and how to call it. */
const whole: Record<string, string> = {
  TR: "The table row",
  LI: "The list item",
  TOCI: "The line of contents",
};

/**
 * Where pages break badly: within a table row or an item of a list, or between a heading and the first of what it
 * heads. Told by the pages on which the content of each element stands.
 */
export function proveBreaks(pdf: Pdf): string[] {
  const quote = (element: StructureChild) =>
    `“${paintedText(element, pdf.markedContent).trim().slice(0, 60)}”`;
  const elements = eachElement(pdf);
  const split = elements.flatMap(({ role, element }) => {
    const [first, last] = ends(pagesOf(element));
    if (!whole[role] || first >= last) return []; // One that paints nothing is on no page.
    return [`${whole[role]} ${quote(element)} is split between pages ${first} and ${last}.`];
  });
  const lone = elements.flatMap((placed, index) => {
    if (!isHeading(placed)) return [];
    const [, page] = ends(pagesOf(placed.element));
    const headed = elements
      .slice(index + 1)
      .find((next) => !isHeading(next) && !isWithin(next, placed) && hasOwn(next));
    const [next] = headed ? ends(pagesOf(headed.element)) : [page];
    return page === next
      ? []
      : [`The heading ${quote(placed.element)} is alone at the foot of page ${page}.`];
  });
  return [...split, ...lone];
}

const isHeading = ({ role }: PlacedElement) => /^H[1-6]?$/.test(role);

/** Whether it paints something itself, not only by what is in it. */
const hasOwn = ({ element }: PlacedElement) => element.children.some(({ kind }) => kind === "content");

function isWithin({ parent }: PlacedElement, other: PlacedElement): boolean {
  return parent !== undefined && (parent === other || isWithin(parent, other));
}

/** The first and last page, counted from 1. */
const ends = (pages: readonly number[]) => [Math.min(...pages) + 1, Math.max(...pages) + 1] as const;

function pagesOf(child: StructureChild): number[] {
  if (child.kind === "content") return [child.page];
  return child.kind === "element" ? child.children.flatMap(pagesOf) : [];
}

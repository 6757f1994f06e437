import { eachElement, type PlacedElement } from "../../pdf/each-element.ts";
import type { Pdf } from "../../pdf/read-pdf.ts";
import type { StructureChild } from "../../pdf/structure.ts";
import { paintedText } from "../../pdf/text-by-structure.ts";

/** What stays in one piece, by the role of its tag. */
const whole: Readonly<Record<string, "row" | "item" | "entry">> = { TR: "row", LI: "item", TOCI: "entry" };

/** Where a page ends within what stays in one piece, or right behind a heading. */
export interface BadBreak {
  /** What it parts: a row of a table, an item of a list, an entry of the contents, a heading from what it heads. */
  parts: "row" | "item" | "entry" | "heading";
  /** How that begins. */
  words: string;
  /** The page that ends there, counted from 1. */
  page: number;
}

/**
 * Where pages break badly: within a table row or an item of a list, or between a heading and the first of what it
 * heads. Told by the pages on which the content of each element stands. Print styles keep these together, but what is as high as a
 * page has to part somewhere.
 */
export function badBreaks(pdf: Pdf): BadBreak[] {
  const wordsOf = (element: StructureChild) => beginning(paintedText(element, pdf.markedContent));
  const elements = eachElement(pdf);
  const split = elements.flatMap(({ role, element }) => {
    const [page, last] = ends(pagesOf(element));
    const parts = whole[role];
    if (!parts || page >= last) return []; // One that paints nothing is on no page.
    return [{ parts, words: wordsOf(element), page }];
  });
  const lone = elements.flatMap((placed, index) => {
    if (!isHeading(placed)) return [];
    const [, page] = ends(pagesOf(placed.element));
    const headed = elements
      .slice(index + 1)
      .find((next) => !isHeading(next) && !isWithin(next, placed) && hasOwn(next));
    const [next] = headed ? ends(pagesOf(headed.element)) : [page];
    return page === next ? [] : [{ parts: "heading" as const, words: wordsOf(placed.element), page }];
  });
  return [...split, ...lone];
}

/** The first words of what is painted, without the mark of a list before them. */
const beginning = (painted: string) =>
  painted
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .slice(0, 60)
    .trim();

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

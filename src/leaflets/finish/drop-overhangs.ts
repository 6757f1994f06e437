import { type MarkedContent, markKey } from "../../pdf/marked-content.ts";
import type { Painting } from "../../pdf/painting.ts";
import type { PageEdit } from "./page-edit.ts";
import type { ContentPiece } from "./tag.ts";

/** Whether words stand on another page, and only the tips of their letters reach into this one: a line is never divided. */
export function isOffPage({ kind, clip, box }: Painting): boolean {
  const [, baseline] = box();
  return kind === "text" && (baseline < clip[1] || baseline > clip[3]);
}

/** Takes the tips of such letters away: a reader would see specks at the edge of the page. */
export function dropOverhangs(
  decoration: readonly ContentPiece[],
  markedContent: Map<string, MarkedContent>,
): PageEdit[] {
  return decoration.flatMap(({ page, mcid }) => {
    const { paintings = [] } = markedContent.get(markKey(page, mcid)) ?? {};
    const objects = new Set(paintings.filter(isOffPage).map(({ object }) => object));
    return [...objects].map(({ start, end }) => ({ page, start, end, text: "" }));
  });
}

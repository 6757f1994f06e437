import { type MarkedContent, markKey } from "../../pdf/marked-content.ts";
import type { Span } from "../../pdf/marks.ts";
import type { Painting } from "../../pdf/painting.ts";
import type { PageEdit } from "./page-edit.ts";
import type { ContentPiece } from "./tag.ts";

const LAYOUT = "/Artifact <</Type /Layout>> BDC";
const running = (subtype: string) => `/Artifact <</Type /Pagination /Subtype /${subtype}>> BDC`;

/**
 * Edits that mark as artifact all that is not content (ISO 14289-1, 7.1 and 7.8): decoration that Chromium
 * tagged, and whatever it left without a mark. Text without a mark is the page's margin boxes: a running
 * header or footer.
 */
export function markArtifacts(
  paintings: readonly Painting[],
  decoration: readonly ContentPiece[],
  markedContent: Map<string, MarkedContent>,
  pageHeight: number,
): PageEdit[] {
  const edits: PageEdit[] = [];
  for (const { page, mcid } of decoration) {
    const mark = markedContent
      .get(markKey(page, mcid))
      ?.paintings[0]?.marks.find((open) => open.mcid === mcid);
    if (mark) edits.push({ page, start: mark.start, end: mark.end, text: LAYOUT });
  }
  const wrapped = new Set<Span>();
  for (const { page, kind, marks: open, object, box } of paintings) {
    if (open.length > 0 || wrapped.has(object)) continue;
    wrapped.add(object);
    const begin = kind === "text" ? running(box()[1] > pageHeight / 2 ? "Header" : "Footer") : LAYOUT;
    edits.push({ page, start: object.start, end: object.start, text: `${begin}\n` });
    edits.push({ page, start: object.end, end: object.end, text: "\nEMC" });
  }
  return edits;
}

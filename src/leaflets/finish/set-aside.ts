import { type MarkedContent, markKey } from "../../pdf/marked-content.ts";
import { isOffPage } from "./drop-overhangs.ts";
import type { Sidecar } from "./sidecar.ts";
import type { ContentPiece, Piece } from "./tag.ts";

/** Pieces of the document, and those that only decorate it. */
export interface Sorted {
  content: Piece[];
  decoration: ContentPiece[];
}

/** Elements whose content is a picture. */
const PICTURES = new Set(["img", "svg"]);
/** Parts of a table that are printed again on each of its pages. */
const REPEATED = new Set(["thead", "tfoot"]);

/**
 * Sets aside what is no content (ISO 14289-1, 7.1): borders and backgrounds, which Chromium tags as content
 * of their element, the table heads and feet that it repeats on every page of a table, and the letters of the next page or the
 * last that reach into this one.
 */
export function setAside(
  pieces: readonly Piece[],
  markedContent: Map<string, MarkedContent>,
  sidecar: Sidecar,
): Sorted {
  const tagOf = (element: number) => sidecar.elements[element]?.tag ?? "";
  /** Whether only its element's borders and backgrounds are painted, which may stand on pages where no word of it does. */
  const isDrawn = ({ owner, page, mcid, label }: ContentPiece) =>
    !label && !PICTURES.has(tagOf(owner)) && (markedContent.get(markKey(page, mcid))?.isDrawing ?? true);
  const isOverhang = ({ page, mcid }: ContentPiece) => {
    const words =
      markedContent.get(markKey(page, mcid))?.paintings.filter(({ kind }) => kind === "text") ?? [];
    return words.length > 0 && words.every(isOffPage);
  };
  const groupOf = (element: number): number => {
    const parent = sidecar.elements[element]?.parent ?? -1;
    return REPEATED.has(tagOf(element)) || parent < 0 ? element : groupOf(parent);
  };
  /** Page on which each head or foot counts: a head's first, a foot's last. */
  const pageOf = new Map<number, number>();
  for (const piece of pieces) {
    if (piece.kind !== "content" || isDrawn(piece)) continue;
    const group = groupOf(piece.owner);
    const choose = tagOf(group) === "tfoot" ? Math.max : Math.min;
    pageOf.set(group, choose(piece.page, pageOf.get(group) ?? piece.page));
  }
  const isDecoration = (piece: Piece): piece is ContentPiece => {
    if (piece.kind !== "content") return false;
    if (isDrawn(piece) || isOverhang(piece)) return true;
    const group = groupOf(piece.owner);
    return group > 0 && pageOf.get(group) !== piece.page;
  };
  return {
    content: pieces.filter((piece) => !isDecoration(piece)),
    decoration: pieces.filter(isDecoration),
  };
}

import { type MarkedContent, markKey } from "../../pdf/marked-content.ts";
import type { Sidecar } from "./sidecar.ts";
import type { ContentPiece, Piece } from "./tag.ts";

/** Pieces of the document, and those that only decorate it. */
export interface Sorted {
  content: Piece[];
  decoration: ContentPiece[];
}

/**
 * Sets aside what is no content (ISO 14289-1, 7.1): borders and backgrounds, which Chromium tags as content
 * of their element, and the table heads and feet that it repeats on every page of a table.
 */
export function setAside(
  pieces: readonly Piece[],
  marks: Map<string, MarkedContent>,
  sidecar: Sidecar,
): Sorted {
  const groupOf = (element: number): number => {
    const { tag = "", parent = -1 } = sidecar.elements[element] ?? {};
    return tag === "thead" || tag === "tfoot" || parent < 0 ? element : groupOf(parent);
  };
  /** Page on which each head or foot counts: a head's first, a foot's last. */
  const pageOf = new Map<number, number>();
  for (const piece of pieces) {
    if (piece.kind !== "content") continue;
    const group = groupOf(piece.owner);
    const choose = sidecar.elements[group]?.tag === "tfoot" ? Math.max : Math.min;
    pageOf.set(group, choose(piece.page, pageOf.get(group) ?? piece.page));
  }
  const isDecoration = (piece: Piece): piece is ContentPiece => {
    if (piece.kind !== "content" || piece.label) return false;
    const tag = sidecar.elements[piece.owner]?.tag;
    if (tag === "svg" || tag === "img") return false;
    if (marks.get(markKey(piece.page, piece.mcid))?.vectorOnly ?? true) return true;
    const group = groupOf(piece.owner);
    return group > 0 && pageOf.get(group) !== piece.page;
  };
  return {
    content: pieces.filter((piece) => !isDecoration(piece)),
    decoration: pieces.filter(isDecoration),
  };
}

import { type Sidecar, untaggable } from "./sidecar.ts";
import { type Piece, piecesOf, type Tag } from "./tag.ts";

/**
 * Throws where a piece of content has no place in the tree: what a page cannot hold must not be lost in
 * silence.
 */
export function checkComplete(root: Tag, content: readonly Piece[], sidecar: Sidecar): void {
  const kept = new Set(piecesOf(root));
  const lost = content.find((piece) => !kept.has(piece));
  if (lost) throw untaggable(sidecar, lost.owner, "What stands here has no place among the tags around it.");
}

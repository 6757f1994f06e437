import type { Sidecar } from "./sidecar.ts";
import { type Part, structureType } from "./structure-type.ts";
import { newTag, type Piece, type Tag } from "./tag.ts";

/**
 * Builds the tree of tags from the page's own elements, each piece of content in its element's tag, in
 * reading order. Elements without content have no tag, but for the empty cells of a table.
 */
export function buildTags(sidecar: Sidecar, pieces: readonly Piece[], part: Part): Tag {
  const root = newTag("Document", 0);
  const made = new Map<number, Tag>([[0, root]]);
  const tagOf = (index: number): Tag => {
    const existing = made.get(index);
    const element = sidecar.elements[index];
    if (existing || !element) return existing ?? root;
    const parent = tagOf(element.parent);
    const type = structureType(element, sidecar.elements[element.parent], part);
    const tag = type ? newTag(type, index) : parent;
    made.set(index, tag);
    if (tag === parent) return tag;
    if (element.lang) tag.lang = element.lang;
    if (type === "Figure" && element.name) tag.alt = element.name;
    parent.children.push(tag);
    return tag;
  };
  for (const piece of pieces) tagOf(piece.owner).children.push(piece);
  for (const [index, { tag, hidden }] of sidecar.elements.entries())
    if ((tag === "td" || tag === "th") && !hidden) tagOf(index);
  return root;
}

import type { Sidecar } from "./sidecar.ts";
import { structureType, type UaPart } from "./structure-type.ts";
import { newTag, type Piece, type Tag } from "./tag.ts";

/**
 * Builds the tree of tags from the page's own elements, each piece of content in its element's tag, in
 * reading order. Elements without content have no tag, but for the empty cells of a table.
 */
export function buildTags(sidecar: Sidecar, pieces: readonly Piece[], part: UaPart): Tag {
  const root = newTag("Document", 0);
  const made = new Map<number, Tag>([[0, root]]);
  const isIn = (tag: string, index: number): boolean => {
    const { parent = -1 } = sidecar.elements[index] ?? {};
    return parent >= 0 && (sidecar.elements[parent]?.tag === tag || isIn(tag, parent));
  };
  const tagOf = (index: number): Tag => {
    const existing = made.get(index);
    const element = sidecar.elements[index];
    if (existing || !element) return existing ?? root;
    const parent = tagOf(element.parent);
    const parentElement = sidecar.elements[element.parent];
    const isContents = isIn("nav", index) && (element.listStyle ?? parentElement?.listStyle) === "none";
    const type = structureType(element, { parent: parentElement, isContents, part });
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

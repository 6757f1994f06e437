import { type Sidecar, type SidecarElement, untaggable } from "./sidecar.ts";
import { type Piece, piecesOf, type Tag } from "./tag.ts";

const UNSUPPORTED =
  /^(audio|button|canvas|embed|form|iframe|input|math|meter|object|progress|ruby|select|textarea|video)$/;
const HOLDS_NO_WORDS = /^(dl|ol|ul|table|tbody|tfoot|thead|tr)$/;

/**
 * Refuses what cannot be tagged so that it reads well: interactive or foreign elements, words hidden from
 * readers of the tags, links and pictures without a name (ISO 14289-1, 7.3 and 7.18.5), headings out of order
 * (7.4.2).
 */
export function refuseUntaggable(sidecar: Sidecar): void {
  for (const { element } of sidecar.blocks)
    if (HOLDS_NO_WORDS.test(sidecar.elements[element]?.tag ?? ""))
      throw untaggable(sidecar, element, "Words cannot stand straight in it.");
  let heading = 0;
  for (const [index, element] of sidecar.elements.entries()) {
    const isCut = !element.inline && sidecar.elements[element.parent]?.inline;
    const fault = isCut
      ? "A block cannot stand in a line of text."
      : (faultOf(element) ?? headingFault(element, heading));
    if (fault) throw untaggable(sidecar, index, fault);
    if (!element.hidden) heading = headingLevel(element) ?? heading;
  }
}

function faultOf({ tag, hidden, marker, name, role }: SidecarElement): string | undefined {
  if (hidden) return name ? "Words in a decoration (aria-hidden) cannot be read aloud." : undefined;
  if (UNSUPPORTED.test(tag)) return "This element has no place on paper.";
  if (tag === "svg" && role !== "img" && !marker)
    return "A drawing needs role=img and a name, or aria-hidden.";
  if (name === "") return tag === "a" ? "A link needs a name." : "A picture needs a name, or alt=“”.";
  return undefined;
}

const headingLevel = ({ tag }: SidecarElement) => (/^h[1-6]$/.test(tag) ? Number(tag[1]) : undefined);

function headingFault(element: SidecarElement, previous: number): string | undefined {
  const level = headingLevel(element) ?? 0;
  if (element.hidden || level <= previous + 1) return undefined;
  return previous
    ? `A heading of level ${level} cannot follow one of level ${previous}.`
    : "The first heading must be an h1.";
}

/**
 * Throws where a piece of content has no place in the tree: what a page cannot hold must not be lost in
 * silence.
 */
export function checkComplete(root: Tag, content: readonly Piece[], sidecar: Sidecar): void {
  const kept = new Set(piecesOf(root));
  const lost = content.find((piece) => !kept.has(piece));
  if (lost) throw untaggable(sidecar, lost.owner, "What stands here has no place among the tags around it.");
}

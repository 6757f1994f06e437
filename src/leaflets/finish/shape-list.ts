import { markKey } from "../../pdf/marked-content.ts";
import type { Shaping } from "./shaping.ts";
import { childTags, eachTag, newTag, type Piece, piecesOf, type Tag } from "./tag.ts";

const NUMBERING: Record<string, string> = {
  disc: "Disc",
  circle: "Circle",
  square: "Square",
  decimal: "Decimal",
  "lower-alpha": "LowerAlpha",
  "lower-latin": "LowerAlpha",
  "lower-roman": "LowerRoman",
  "upper-alpha": "UpperAlpha",
  "upper-latin": "UpperAlpha",
  "upper-roman": "UpperRoman",
};
const BULLETS: Record<string, string> = { disc: "•", circle: "◦", square: "▪" };

/** A list of items, each a label (its marker) and a body, with its kind of numbering (ISO 14289-1, 7.6). */
export function shapeList(list: Tag, { sidecar, markedContent, part }: Shaping): void {
  const { listStyle = "none", tag } = sidecar.elements[list.element] ?? {};
  if (tag === "dl") {
    shapeDescriptions(list, part === 2 ? "Description" : "None");
    return;
  }
  let numbering = NUMBERING[listStyle] ?? "None";
  const isText = (piece: Piece) =>
    piece.kind === "content" && Boolean(markedContent.get(markKey(piece.page, piece.mcid))?.text.trim());
  for (const item of childTags(list).filter(({ type }) => type === "LI")) {
    const drawn = [...eachTag(item)].find(({ element }) => sidecar.elements[element]?.marker);
    const label = newTag("Lbl", item.element, drawn ? take(item, drawn) : item.children.filter(isLabel));
    const body = newTag(
      "LBody",
      item.element,
      item.children.filter((child) => !isLabel(child)),
    );
    if (drawn) numbering = "Square";
    if (drawn?.alt) label.actualText = drawn.alt;
    else if (!label.children.some((child) => child.kind !== "tag" && isText(child)))
      label.actualText = BULLETS[listStyle] ?? "•";
    item.children = label.children.length > 0 ? [label, body] : [body];
  }
  list.attributes = { O: "List", ListNumbering: numbering };
}

const isLabel = (child: Tag | Piece) => child.kind === "content" && child.label;

/** Takes a tag out from below another and returns its pieces. */
function take(from: Tag, tag: Tag): Piece[] {
  for (const parent of eachTag(from)) parent.children = parent.children.filter((child) => child !== tag);
  return piecesOf(tag);
}

/**
 * Terms become labels and descriptions bodies: "None" allows them (ISO 32000-1, table 347), PDF 2.0 names
 * them.
 */
function shapeDescriptions(list: Tag, numbering: "Description" | "None"): void {
  const items: Tag[] = [];
  let previous = "";
  for (const child of childTags(list)) {
    const begins = child.type === "Lbl" ? previous !== "Lbl" : items.length === 0;
    if (begins) items.push(newTag("LI", list.element));
    items.at(-1)?.children.push(child);
    previous = child.type;
  }
  list.children = items;
  list.attributes = { O: "List", ListNumbering: numbering };
}

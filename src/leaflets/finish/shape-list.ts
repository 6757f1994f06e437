import { markKey } from "../../pdf/marked-content.ts";
import type { Shaping } from "./shape-tags.ts";
import { newTag, type Piece, piecesOf, type Tag } from "./tag.ts";

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
export function shapeList(list: Tag, { sidecar, marks, part }: Shaping): void {
  const { listStyle = "none", tag } = sidecar.elements[list.element] ?? {};
  if (tag === "dl") {
    shapeDescriptions(list, part === 2 ? "Description" : "None");
    return;
  }
  let numbering = NUMBERING[listStyle] ?? "None";
  const textOf = (piece: Piece) =>
    piece.kind === "content" ? (marks.get(markKey(piece.page, piece.mcid))?.text ?? "") : "";
  for (const item of list.children) {
    if (item.kind !== "tag" || item.type !== "LI") continue;
    const isDrawn = (child: Tag | Piece) =>
      child.kind === "tag" && sidecar.elements[child.element]?.marker === true;
    const isLabel = (child: Tag | Piece) => (child.kind === "content" && child.label) || isDrawn(child);
    const markers = item.children.filter(isLabel);
    const label = newTag(
      "Lbl",
      item.element,
      markers.flatMap((child) => (child.kind === "tag" ? piecesOf(child) : [child])),
    );
    const body = newTag(
      "LBody",
      item.element,
      item.children.filter((child) => !isLabel(child)),
    );
    if (markers.some(isDrawn)) {
      label.actualText = "☐";
      numbering = "Square";
    } else if (!label.children.some((child) => child.kind === "content" && textOf(child).trim())) {
      label.actualText = BULLETS[listStyle] ?? "•";
    }
    item.children = markers.length > 0 ? [label, body] : [body];
  }
  list.attributes = { O: "List", ListNumbering: numbering };
}

/** Terms become labels and descriptions bodies: "None" allows them (ISO 32000-1, table 347), PDF 2.0 names them. */
function shapeDescriptions(list: Tag, numbering: "Description" | "None"): void {
  const items: Tag[] = [];
  let previous = "";
  for (const child of list.children) {
    if (child.kind !== "tag") continue;
    if (child.type === "Lbl" ? previous !== "Lbl" : items.length === 0)
      items.push(newTag("LI", list.element));
    items.at(-1)?.children.push(child);
    previous = child.type;
  }
  list.children = items;
  list.attributes = { O: "List", ListNumbering: numbering };
}

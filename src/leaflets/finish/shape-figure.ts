import { markKey } from "../../pdf/marked-content.ts";
import { type Box, matrix } from "../../pdf/matrix.ts";
import type { Shaping } from "./shape-tags.ts";
import { eachTag, piecesOf, type Tag } from "./tag.ts";

/**
 * A `figure` around one picture becomes that picture with its caption (ISO 14289-1, 7.3); around anything else, a plain
 * division. A picture says where it is: Layout attribute BBox (ISO 32000-1, 14.8.5.4.3).
 */
export function shapeFigure(figure: Tag, { marks }: Shaping): void {
  if (figure.alt === undefined) {
    const pictures = [...eachTag(figure)].filter((tag) => tag.alt !== undefined);
    const [picture] = pictures;
    const captions = figure.children.filter((child) => child.kind === "tag" && child.type === "Caption");
    if (pictures.length !== 1 || !picture?.alt) {
      figure.type = "Div";
      for (const caption of captions) if (caption.kind === "tag") caption.type = "P";
      return;
    }
    figure.alt = picture.alt;
    figure.children = [...piecesOf(picture), ...captions];
  }
  let box: Box | undefined;
  for (const child of figure.children) {
    const drawn = child.kind === "content" && marks.get(markKey(child.page, child.mcid))?.box;
    if (drawn) box = matrix.enclose([[drawn[0], drawn[1]], [drawn[2], drawn[3]]], box); // biome-ignore format: corners
  }
  const rounded = box?.map((length) => Math.round(length * 100) / 100);
  if (rounded) figure.attributes = { O: "Layout", BBox: rounded, Placement: "Block" };
}

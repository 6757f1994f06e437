import { markKey } from "../../pdf/marked-content.ts";
import { type Box, matrix } from "../../pdf/matrix.ts";
import type { Shaping } from "./shaping.ts";
import { childTags, eachTag, piecesOf, type Tag } from "./tag.ts";

/**
 * A `figure` that is one picture, with a caption or without, becomes that picture (ISO 14289-1, 7.3); any
 * other is a plain division. A picture says where it is: Layout attribute BBox (ISO 32000-1, 14.8.5.4.3).
 */
export function shapeFigure(figure: Tag, { markedContent }: Shaping): void {
  if (figure.alt === undefined && !becomePicture(figure)) return;
  let box: Box | undefined;
  for (const piece of figure.children) {
    const drawn =
      piece.kind === "content" ? markedContent.get(markKey(piece.page, piece.mcid))?.paintings : undefined;
    for (const painting of drawn ?? []) if (painting.kind !== "text") box = matrix.join(box, painting.box());
  }
  const BBox = box?.map((length) => Math.round(length * 100) / 100);
  if (BBox) figure.attributes = { O: "Layout", Placement: "Block", BBox };
}

function becomePicture(figure: Tag): boolean {
  const captions = childTags(figure).filter(({ type }) => type === "Caption");
  const [picture] = [...eachTag(figure)].filter(({ alt }) => alt !== undefined);
  const pieces = [...(picture ? piecesOf(picture) : []), ...captions.flatMap(piecesOf)];
  if (!picture?.alt || pieces.length < piecesOf(figure).length) {
    figure.type = "Div";
    for (const caption of captions) caption.type = "P";
    return false;
  }
  figure.alt = picture.alt;
  figure.children = [...piecesOf(picture), ...captions];
  return true;
}

import type { MarkedContent } from "../../pdf/marked-content.js";
import { shapeFigure } from "./shape-figure.js";
import { shapeList } from "./shape-list.js";
import { shapeTable } from "./shape-table.js";
import type { Sidecar } from "./sidecar.js";
import type { Tag } from "./tag.js";
import { wrapLooseText } from "./wrap-loose-text.js";

/** Gives every tag, innermost first, the shape that the standard asks of its type. */
export function shapeTags(tag: Tag, sidecar: Sidecar, marks: Map<string, MarkedContent>): void {
  for (const child of tag.children) if (child.kind === "tag") shapeTags(child, sidecar, marks);
  if (tag.type === "L") shapeList(tag, sidecar, marks);
  else if (tag.type === "Table") shapeTable(tag, sidecar);
  else if (tag.type === "Figure") shapeFigure(tag, marks);
  else wrapLooseText(tag);
}

import { shapeFigure } from "./shape-figure.ts";
import { shapeList } from "./shape-list.ts";
import { shapeTable } from "./shape-table.ts";
import type { Shaping } from "./shaping.ts";
import { childTags, type Tag } from "./tag.ts";
import { wrapLooseText } from "./wrap-loose-text.ts";

/** Gives every tag, innermost first, the shape that the standard asks of its type. */
export function shapeTags(tag: Tag, shaping: Shaping): void {
  for (const child of childTags(tag)) shapeTags(child, shaping);
  if (tag.type === "L") shapeList(tag, shaping);
  else if (tag.type === "Table") shapeTable(tag, shaping);
  else if (tag.type === "Figure") shapeFigure(tag, shaping);
  else wrapLooseText(tag);
}

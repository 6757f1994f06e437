import { inlineTypes } from "../../pdf/inline-types.ts";
import { newTag, type Piece, type Tag } from "./tag.ts";

const GROUPS = new Set(["Document", "Sect", "Art", "Aside", "Div", "BlockQuote", "TOCI"]);

/** Puts text that stands straight in a grouping element into paragraphs (ISO 32000-1, 14.8.4.2). */
export function wrapLooseText(group: Tag): void {
  if (!GROUPS.has(group.type)) return;
  const isLoose = (child: Tag | Piece) => child.kind !== "tag" || inlineTypes.has(child.type);
  const children: Tag[] = [];
  let paragraph: Tag | undefined;
  for (const child of group.children) {
    if (isLoose(child)) {
      paragraph ??= newTag("P", group.element);
      if (children.at(-1) !== paragraph) children.push(paragraph);
      paragraph.children.push(child);
    } else if (child.kind === "tag") {
      children.push(child);
      paragraph = undefined;
    }
  }
  group.children = children;
}

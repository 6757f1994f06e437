import { attribute } from "./attribute.ts";
import { entry } from "./entry.ts";
import { inlineTypes } from "./inline-types.ts";
import { type MarkedContent, markKey } from "./marked-content.ts";
import type { Pdf } from "./read-pdf.ts";
import type { StructureChild, StructureElement } from "./structure.ts";

/**
 * Text of one block, as a reader of the tags hears it. `marker` is that of the list item it begins: `•`, `☐`,
 * `2.`
 */
export interface TextBlock {
  text: string;
  marker?: string;
}

/**
 * The document's words in the order of its structure tree, block by block (ISO 32000-1, 14.8.2). ActualText
 * counts, artifacts and drawings do not. The label of a list item is its marker, or words of its own where
 * the list has no numbering. A reference stands before the block that it is in, which reads on without it.
 */
export function textByStructure({ structure, markedContent }: Pdf): TextBlock[] {
  const blocks: TextBlock[] = [];
  let text = "";
  let marker = "";
  const flush = () => {
    if (text.trim()) {
      blocks.push({ text, ...(marker && { marker }) });
      marker = "";
    }
    text = "";
  };
  const visitAll = ({ children }: StructureElement, list: StructureElement | undefined) => {
    for (const child of children) visit(child, list);
  };
  const visit = (child: StructureChild, list: StructureElement | undefined) => {
    if (child.kind !== "element") text += paintedText(child, markedContent);
    else if (child.type === "Reference") visitReference(child);
    else if (child.type === "Figure") for (const caption of elementsIn(child)) visit(caption, list);
    else if (inlineTypes.has(child.type)) visitAll(child, list);
    else visitBlock(child, list);
  };
  const visitReference = (child: StructureElement) => {
    const reference = paintedText(child, markedContent);
    blocks.push({ text: reference });
    if (reference.endsWith(" ")) text += " "; // The space at the end of its line is the sentence's.
  };
  const visitBlock = (child: StructureElement, list: StructureElement | undefined) => {
    flush();
    if (child.type === "Lbl" && isNumbered(list)) marker = paintedText(child, markedContent).trim();
    else visitAll(child, child.type === "L" ? child : list);
    flush();
  };
  for (const element of structure) visit(element, undefined);
  return blocks;
}

const elementsIn = ({ children }: StructureElement) => children.filter(({ kind }) => kind === "element");

const isNumbered = (list: StructureElement | undefined) =>
  !["None", "Description"].includes(String(list && attribute(list, "ListNumbering")));

/** All words at or below a child of the structure tree, ActualText honoured (ISO 32000-1, 14.9.4). */
export function paintedText(child: StructureChild, markedContent: Map<string, MarkedContent>): string {
  if (child.kind === "object") return "";
  if (child.kind === "content") return markedContent.get(markKey(child.page, child.mcid))?.text ?? "";
  const actual = entry.text(child.dict, "ActualText");
  return actual ?? child.children.map((grandchild) => paintedText(grandchild, markedContent)).join("");
}

import { entry } from "./entry.ts";
import { type MarkedContent, markKey } from "./marked-content.ts";
import type { StructureChild } from "./structure.ts";

/** All words at or below a child of the structure tree, ActualText honoured (ISO 32000-1, 14.9.4). */
export function wordsOf(child: StructureChild, marks: Map<string, MarkedContent>): string {
  if (child.kind === "object") return "";
  if (child.kind === "content") return marks.get(markKey(child.page, child.mcid))?.text ?? "";
  const actual = entry.text(child.dict, "ActualText");
  return actual ?? child.children.map((grandchild) => wordsOf(grandchild, marks)).join("");
}

import { attribute } from "../../src/pdf/attribute.ts";
import { entry } from "../../src/pdf/entry.ts";
import { readPdf } from "../../src/pdf/read-pdf.ts";
import type { StructureChild } from "../../src/pdf/structure.ts";
import { paintedText } from "../../src/pdf/text-by-structure.ts";

/**
 * A PDF's structure tree as indented lines, for reading in a test: types, words, and what is said about them.
 */
export async function outlineOfTags(bytes: Uint8Array): Promise<string> {
  const { structure, markedContent } = await readPdf(bytes);
  const line = (child: StructureChild, depth: number): string[] => {
    const indent = "  ".repeat(depth);
    if (child.kind === "object") return [`${indent}(area)`];
    if (child.kind === "content") return [`${indent}“${paintedText(child, markedContent)}”`];
    const said = [
      ...["Alt", "ActualText", "Lang"].map((key) => [key, entry.text(child.dict, key)]),
      ...["ListNumbering", "Scope", "ColSpan", "RowSpan"].map((key) => [key, attribute(child, key)]),
    ].filter(([, value]) => value !== undefined);
    const words = said.map(([key, value]) => ` ${key}=${value}`).join("");
    return [`${indent}${child.type}${words}`, ...child.children.flatMap((each) => line(each, depth + 1))];
  };
  return structure.flatMap((element) => line(element, 0)).join("\n");
}

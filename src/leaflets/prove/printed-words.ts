import { eachElement } from "../../pdf/each-element.ts";
import { type MarkedContent, markKey } from "../../pdf/marked-content.ts";
import type { Painting } from "../../pdf/painting.ts";
import type { Pdf } from "../../pdf/read-pdf.ts";
import type { StructureChild } from "../../pdf/structure.ts";
import { type TextBlock, textByStructure } from "../../pdf/text-by-structure.ts";

/** All words of a finished PDF: plain JSON, so that they can be kept beside it. */
export interface PrintedWords {
  /** Those of its tags, block by block. */
  blocks: TextBlock[];
  /** Of each page, those outside its tags. */
  outside: string[];
  /** Heads and feet of tables, which may be repeated there, as they are painted: nothing says there how they are read. */
  repeatable: string[];
}

/** Reads the words of a finished PDF. */
export function readPrintedWords(pdf: Pdf): PrintedWords {
  const outside = pdf.contents.map(() => "");
  for (const { page, mcid, text } of pdf.paintings) if (mcid === undefined) outside[page] += text;
  const ends = eachElement(pdf).filter(({ role }) => role === "THead" || role === "TFoot");
  const repeatable = ends.map(({ element }) => glyphsOf(element, pdf.markedContent));
  return { blocks: textByStructure(pdf), outside, repeatable };
}

/** All glyphs at or below a child of the structure tree, in the order in which they are painted. */
function glyphsOf(child: StructureChild, markedContent: Map<string, MarkedContent>): string {
  const paintingsOf = (each: StructureChild): Painting[] => {
    if (each.kind === "element") return each.children.flatMap(paintingsOf);
    return each.kind === "content" ? (markedContent.get(markKey(each.page, each.mcid))?.paintings ?? []) : [];
  };
  return paintingsOf(child)
    .sort((one, other) => one.page - other.page || one.start - other.start)
    .flatMap(({ glyphs }) => glyphs)
    .join("");
}

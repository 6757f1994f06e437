import { PDFDict, PDFName, type PDFPage } from "@cantoo/pdf-lib";
import { entry } from "./entry.ts";
import { readToUnicode, type ToUnicode } from "./to-unicode.ts";

/** A font that a page uses. `name` is without the subset tag: `AtkinsonHyperlegibleNext-Regular`. */
export interface PageFont {
  name: string;
  embedded: boolean;
  toUnicode: ToUnicode | undefined;
}

const known = new WeakMap<PDFDict, PageFont>();

/** Fonts of a page by resource name (`F4`), each font dictionary read once (ISO 32000-1, 9.6 to 9.9). */
export function pageFonts(page: PDFPage): Map<string, PageFont> {
  const fonts = entry.dict(page.node.Resources(), "Font");
  const found = new Map<string, PageFont>();
  for (const key of fonts?.keys() ?? []) {
    const dict = fonts?.lookup(key);
    if (!(dict instanceof PDFDict)) continue;
    const font = known.get(dict) ?? readFont(dict);
    known.set(dict, font);
    found.set(key.decodeText(), font);
  }
  return found;
}

function readFont(dict: PDFDict): PageFont {
  const subtype = entry.name(dict, "Subtype") ?? "";
  const descendant = entry.array(dict, "DescendantFonts")?.lookupMaybe(0, PDFDict);
  const descriptor = entry.dict(descendant ?? dict, "FontDescriptor");
  const name = entry.name(dict, "BaseFont") ?? entry.name(descriptor, "FontName") ?? subtype;
  const file = ["FontFile", "FontFile2", "FontFile3"].some((key) => descriptor?.has(PDFName.of(key)));
  return {
    name: name.replace(/^[A-Z]{6}\+/, ""),
    // The glyphs of a Type 3 font are in the font dictionary itself.
    embedded: file || subtype === "Type3",
    toUnicode: readToUnicode(dict.lookup(PDFName.of("ToUnicode"))),
  };
}

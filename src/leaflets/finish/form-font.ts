import { deflateSync } from "node:zlib";
import { type PDFDocument, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import { present } from "../../present.ts";
import { glyphOf } from "../../typeface/glyph-of.ts";
import { printFontTables } from "../../typeface/print-font.ts";
import { writeSfnt } from "../../typeface/sfnt.ts";
import { printedName, type TypefaceName, typefaceOf } from "../../typeface/typeface-names.ts";

/** What a reader of PDFs needs of a font to draw its letters. */
const drawn = ["cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

/** The letters of codes 32 to 255 in WinAnsiEncoding, which is Windows code page 1252 (ISO 32000-1, annex D). */
const letters = new TextDecoder("windows-1252").decode(
  Uint8Array.from({ length: 224 }, (_, code) => code + 32),
);

/**
 * Embeds a whole typeface for what is typed into forms, as a simple font with the encoding that every reader of PDFs can
 * write (ISO 32000-1, 9.6.3): the letters of western Europe.
 */
export function embedFormFont({ context }: PDFDocument, typeface: TypefaceName): PDFRef {
  const tables = printFontTables(typeface, 400);
  const head = present(tables.get("head"));
  const hhea = present(tables.get("hhea"));
  const hmtx = present(tables.get("hmtx"));
  const inThousandths = (units: number) => Math.round((1000 * units) / head.readUInt16BE(18));
  const lastWidth = hhea.readUInt16BE(34) - 1;
  const widths = [...letters].map((letter) => {
    const glyph = glyphOf(tables, letter.codePointAt(0) ?? 0);
    return inThousandths(hmtx.readUInt16BE(4 * Math.min(glyph, lastWidth)));
  });
  const file = writeSfnt(new Map([...tables].filter(([tag]) => drawn.includes(tag))));
  const [ascent, descent] = [inThousandths(hhea.readInt16BE(4)), inThousandths(hhea.readInt16BE(6))];
  const name = `${printedName(typeface)}-Regular`;
  const descriptor = context.obj({
    Type: "FontDescriptor",
    FontName: name,
    FontFamily: PDFString.of(typefaceOf(typeface).name),
    Flags: 32, // Of letters, not of symbols (9.8.2).
    FontBBox: [36, 38, 40, 42].map((at) => inThousandths(head.readInt16BE(at))),
    ItalicAngle: 0,
    Ascent: ascent,
    Descent: descent,
    CapHeight: ascent,
    StemV: 80,
    FontFile2: context.register(
      context.stream(deflateSync(file), { Filter: "FlateDecode", Length1: file.length }),
    ),
  });
  return context.register(
    context.obj({
      Type: "Font",
      Subtype: "TrueType",
      BaseFont: name,
      FirstChar: 32,
      LastChar: 255,
      Widths: widths,
      Encoding: "WinAnsiEncoding",
      FontDescriptor: context.register(descriptor),
    }),
  );
}

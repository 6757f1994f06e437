import { type Font, openSync } from "fontkit";
import { fontFile, scripts } from "../../typeface/font-file.ts";
import type { TypefaceName } from "../../typeface/typeface-names.ts";
import { unknownLetters } from "../../typeface/unknown-letters.ts";
import type { Shape } from "./draw-shapes.ts";

/** How words are set: in which typeface, where the foot of the first line begins, and the longest line, in pixels. */
interface Setting extends Pick<Shape, "colour" | "x" | "y"> {
  typeface: TypefaceName;
  weight: 400 | 700;
  measure: number;
  /** Sizes in pixels, the largest first: the first is taken at which there are no more than two lines, or the last. */
  sizes: readonly [number, ...number[]];
}

/** Height of a line for its size. */
const leading = 1.16;

/**
 * Words as outlines of a typeface, in lines of about one length; none where it lacks one of their letters.
 *
 * @returns the shapes, and where the foot of the last line is
 */
export function wordShapes(text: string, setting: Setting): { shapes: Shape[]; foot: number } {
  const { x, y, colour, typeface, sizes, measure } = setting;
  if (unknownLetters(typeface, text).length > 0) return { shapes: [], foot: y };
  // WOFF is read in a tenth of the time of WOFF2.
  const files = scripts.map((script) => fontFile(typeface, script, setting.weight).replace(/2$/, ""));
  const fonts = files.map((file) => openSync(file) as Font);
  const letters = new Map([...new Set(text)].map((letter) => [letter, outlineOf(letter, fonts)]));
  const width = (line: string) =>
    [...line].reduce((sum, letter) => sum + (letters.get(letter)?.width ?? 0), 0);
  const size =
    sizes.find((each) => breakLines(text, measure / each, width).length <= 2) ?? Math.min(...sizes);
  const widest = measure / size;
  const count = breakLines(text, widest, width).length;
  const shares = Array.from({ length: 50 }, (_, index) => (widest * (50 - index)) / 50);
  const narrowest = shares.findLast((share) => breakLines(text, share, width).length === count) ?? widest;
  const lines = breakLines(text, narrowest, width);
  const shapes = lines.flatMap((line, index) => {
    let before = 0;
    return [...line].flatMap((letter) => {
      const { path = "", width = 0 } = letters.get(letter) ?? {};
      const shape = { path, colour, x: x + before * size, y: y + index * leading * size, scale: size };
      before += width;
      return path === "" ? [] : [shape];
    });
  });
  return { shapes, foot: y + (lines.length - 1) * leading * size };
}

/** A letter at the size of one pixel, from the first file that has it. */
function outlineOf(letter: string, fonts: readonly Font[]): { path: string; width: number } {
  const font = fonts.find((each) => each.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  const glyph = font?.layout(letter).glyphs[0];
  if (!font || !glyph) return { path: "", width: 0 };
  const scale = 1 / font.unitsPerEm;
  return { path: glyph.path.scale(scale, -scale).toSVG(), width: glyph.advanceWidth * scale };
}

function breakLines(text: string, measure: number, width: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = [lines.at(-1), word].join(" ");
    if (lines.length > 0 && width(longer) <= measure) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

import makeBidi from "bidi-js";

// The package's types name a default export; in Node, the whole module is that function.
const bidi = (makeBidi as unknown as typeof makeBidi.default)();

/** Which way the lines of a text run. */
export type Direction = "ltr" | "rtl";

/** Characters that order, join or divide others and are not painted (UAX 9, 2; UAX 14, SHY, ZW, WJ). */
export const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Blocks of Unicode for scripts that are written from right to left (UAX 9, 3.2, and DerivedBidiClass). */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether any letter of a text is written from right to left. */
export const hasRightToLeft = (text: string) => RIGHT_TO_LEFT.test(text);

/** Marks by which what follows is read from right to left, whatever it is (UAX 9, 2). */
const TO_THE_LEFT = /[\u061c\u200f\u202b\u202e\u2067]/;

/** Whether any of a text that is read from left to right runs the other way. */
export const isBidirectional = (text: string) => hasRightToLeft(text) || TO_THE_LEFT.test(text);

/** The character that is painted for another where it stands in a run from right to left: `)` for `(`. */
export const mirrored = (character: string) => bidi.getMirroredCharacter(character) ?? character;

/**
 * The places in a text of what stands on one line of it, from left to right (UAX 9). The line begins at `from` and ends
 * before `to`; the text's other words count for the order of these.
 */
export function visualOrder(text: string, base: Direction, from: number, to: number): number[] {
  if (to <= from) return [];
  const levels = bidi.getEmbeddingLevels(text, base);
  return bidi.getReorderedIndices(text, levels, from, to - 1).slice(from, to);
}

/** Characters of glyphs from left to right; of those that stand for several, in the direction that these are read in. */
export const paintedFromLeft = (glyphs: readonly string[]) =>
  glyphs.flatMap((glyph) => (hasRightToLeft(glyph) ? [...glyph].reverse() : [...glyph]));

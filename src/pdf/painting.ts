import type { Mark, Span } from "./marks.ts";
import type { Box } from "./matrix.ts";
import type { PageFont } from "./page-fonts.ts";

/**
 * One thing painted on a page, with the place of its painting statement; for text of all that paint a run: the glyphs of
 * one text object in one font, which Chromium paints one by one.
 */
export interface Painting extends Span {
  kind: "text" | "image" | "path";
  /** Index of the page. */
  page: number;
  /** Sequences it is in, outermost first. */
  marks: readonly Mark[];
  /** Innermost MCID, which ties it to the structure tree. */
  mcid: number | undefined;
  /** Text painted, ActualText honoured; a code that reads as nothing is U+FFFD. Empty for other kinds. */
  text: string;
  /** Of text: what each glyph, or each few that read as one, says by itself, from left to right. */
  glyphs: string[];
  /** Of text: the font, and its size in points as printed. */
  font: PageFont | undefined;
  fontSize: number;
  /** In points from the page's lower left corner; for text its start on its baseline only. Measured when it is asked for. */
  box(): Box;
  /** Around what can be seen of it, in the same points. */
  clip: Box;
  /** The whole object that marks must not cut: from `BT` to `ET`, or a path with its construction. */
  object: Span;
}

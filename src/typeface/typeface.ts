/**
 * A typeface that a publisher may choose. Its fonts come from the packages of the Fontsource project that have its file's name,
 * of one variable font for screens and one font a weight for print; a test holds what stands here against them.
 */
export interface Typeface {
  /** Its whole name. What a PDF calls its fonts begins with the same, without spaces. */
  name: string;
  /** How it looks, for whoever chooses one. */
  about: string;
  /** What style sheets and files of the site call it. */
  family: string;
  /** One word of that, before what some of its fonts are for: `Hyperlegible Paper`. */
  short: string;
  /** The lightest and the heaviest weight of its variable font. */
  weights: readonly [lightest: number, heaviest: number];
  /** How far it reaches above and below the foot of its letters, in ems. */
  ascent: number;
  descent: number;
  /** How wide words are in it for what they are in Arial, which stands in until it has come. */
  besideArial: { regular: number; bold: number };
  /** The longest line that is easy to read, 68 letters of English, in ems. */
  measure: number;
  /** Whether a stroke goes through its 0, which reads as crossed out in phone numbers: paper gets one without. */
  hasStrokedZero?: true;
}

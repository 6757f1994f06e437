import type { PaperFault } from "./paper/paper-fault.ts";
import type { PrintedWords } from "./prove/printed-words.ts";

/** A leaflet that was printed, finished and proved: all that a build needs of it, so that it can be kept for the next. */
export interface FinishedLeaflet {
  pdf: Uint8Array;
  /** A picture of its first page, as PNG; of the standard edition only. */
  picture?: Uint8Array;
  /** Its print page, with the page numbers of its contents list filled in. */
  printHtml: string;
  pages: number;
  /** All its words, which the finished pages of the site are held against. */
  words: PrintedWords;
  /** What of the content does not do well on its pages. */
  faults: PaperFault[];
  /** The build of the browser that printed it: `HeadlessChrome/156.0.8078.79`. */
  browser: string;
}

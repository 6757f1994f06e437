import type { Organisation } from "../schema/types.ts";

/** What all PDFs of one build share. */
export interface PrintOptions {
  /** The folder that holds the print pages; PDFs are written to its `leaflets/`. */
  site: string;
  organisation: Organisation;
  /** Part of ISO 14289 that the PDFs are to meet. */
  part: 1 | 2;
  /** The time that the PDFs carry; without it, each carries the day on which its pages were reviewed. */
  date: Date | undefined;
  /** Told of each PDF that is done. */
  say(line: string): void;
}

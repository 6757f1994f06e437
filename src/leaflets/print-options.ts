import type { Organisation } from "../kinds/types.ts";
import type { Words } from "../words/words.ts";
import type { FinishedLeaflet } from "./finished-leaflet.ts";
import type { PrintJob } from "./print-jobs.ts";

/** Leaflets that other machines have printed. */
export interface PrintedElsewhere {
  /** The build of the browsers that did. */
  build: string;
  /**
   * Finds the leaflet of a job by its key.
   *
   * @throws {ToolError} where it was not printed, or of something else
   */
  find(job: PrintJob, key: string): Promise<FinishedLeaflet>;
}

/** What all PDFs of one build share. */
export interface PrintOptions {
  /** The folder that holds the print pages; PDFs are written to its `leaflets/`. */
  site: string;
  organisation: Organisation;
  words: Words;
  /** Part of ISO 14289 that the PDFs are to meet. */
  part: 1 | 2;
  /** The time that the PDFs carry; without it, each carries the day on which its pages were reviewed. */
  date: Date | undefined;
  /** How many leaflets are printed at a time; without it, as many as there are processor cores, eight at most. */
  workers?: number;
  /** The folder in which finished leaflets are kept for the next build; without it, all are printed. */
  cache?: string;
  /** Renders the print pages of some leaflets, or of none, and what all of them need; without it, all are there. */
  render?: (jobs: readonly PrintJob[]) => Promise<void>;
  /** Leaflets that other machines have printed; with it, none is printed here. */
  elsewhere?: PrintedElsewhere;
  /** Ends the printing once the leaflets are done that are being printed. */
  signal?: AbortSignal | undefined;
  /** Told of each PDF that is printed. */
  say(line: string): void;
}

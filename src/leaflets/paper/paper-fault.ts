import type { PrintJob } from "../print-jobs.ts";
import type { BadBreak } from "./bad-breaks.ts";
import type { Misfit } from "./find-misfits.ts";

/** What of the content does not do on paper, found while a leaflet is printed; the rules of paper find its place. */
export type PaperFault =
  /** Something that does not fit on its paper. */
  | ({ kind: "misfit" } & Misfit)
  /** A printed code that no reader reads, and why. */
  | { kind: "code"; why: string }
  /** A page, counted from 1, before the last that is filled to this share of its text area. */
  | { kind: "page"; page: number; fill: number }
  /** A page that ends where it should not. */
  | ({ kind: "break" } & BadBreak)
  /** A block of words of two directions, by its first words, that was not painted as its letters are to be ordered. */
  | { kind: "tangle"; words: string }
  /** Page numbers that are others each time that they are printed. */
  | { kind: "numbers" };

/** A fault and the PDF that has it. */
export interface FoundFault {
  fault: PaperFault;
  job: Pick<PrintJob, "leaflet" | "format" | "clinic" | "file">;
}

/** The failure to print a leaflet whose content does not fit: no tool is to blame. */
export class UnfitForPaper extends Error {
  constructor(readonly faults: readonly PaperFault[]) {
    super("The content does not fit on its paper.");
  }
}

import { readPdf } from "../pdf/read-pdf.ts";
import { ToolError } from "../report/tool-error.ts";
import { printedFormat } from "./format.ts";
import type { PrintJob } from "./print-jobs.ts";
import { type PrintedWords, readPrintedWords } from "./prove/printed-words.ts";
import { proveActualText } from "./prove/prove-actual-text.ts";
import { proveBreaks } from "./prove/prove-breaks.ts";
import { proveFonts } from "./prove/prove-fonts.ts";
import { provePages } from "./prove/prove-pages.ts";
import { proveTags } from "./prove/prove-tags.ts";

/** What is known of a leaflet that was proved. */
export interface ProvedLeaflet {
  pages: number;
  /** Its words, to be held against the finished pages of the site once they are there. */
  words: PrintedWords;
}

/**
 * Proves that the tags of a finished PDF meet ISO 14289, its pages are the sheets of its edition and break where they may, its links lead
 * somewhere, and its type is large enough.
 *
 * @throws {ToolError} where something is not so
 */
export async function proveLeaflet(bytes: Uint8Array, job: PrintJob): Promise<ProvedLeaflet> {
  const pdf = await readPdf(bytes);
  const { sheet, type } = printedFormat(job.format);
  const { pages, faults: pageFaults } = provePages(pdf, sheet);
  const faults = [
    ...proveTags(pdf).map(({ clause, message }) => `ISO 14289-1, ${clause}: ${message}`),
    ...pageFaults,
    ...proveBreaks(pdf),
    ...proveActualText(pdf),
    ...proveFonts(pdf, ["AtkinsonHyperlegibleNext"], type).faults,
  ];
  if (faults.length > 0) throw new ToolError(`${job.file} is not what it should be:\n${faults.join("\n")}`);
  return { pages, words: readPrintedWords(pdf) };
}

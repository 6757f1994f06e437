import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hashedFile } from "../cache/hashed-file.ts";
import { fileAt } from "../folders/address-of.ts";
import type { BuiltFile } from "../inspect/output.ts";
import type { Pictures } from "./draw-pictures.ts";
import type { PaperFault } from "./paper/paper-fault.ts";
import type { PrintJob } from "./print-jobs.ts";
import type { PrintedWords } from "./prove/printed-words.ts";

/** What is known of a leaflet that was printed, finished and proved. */
export interface LeafletFacts {
  pages: number;
  /** What of the content does not do well on its pages. */
  faults: PaperFault[];
  /** The build of the browser that printed it: `HeadlessChrome/156.0.8078.79`. */
  browser: string;
}

/** A leaflet that was printed, finished and proved: all that a build needs of it, so that it can be kept for the next. */
export interface FinishedLeaflet extends LeafletFacts {
  pdf: Uint8Array;
  /** Pictures of its first page, where the site shows it. */
  pictures?: Pictures;
  /** Its print page, with the page numbers of its contents list filled in. */
  printHtml: string;
  /** All its words, which the finished pages of the site are held against. */
  words: PrintedWords;
}

/** A leaflet that is in place. */
export interface PlacedLeaflet {
  facts: LeafletFacts;
  /** Its files, by their paths in the site. */
  files: ReadonlyMap<string, BuiltFile>;
}

/** The path of a leaflet's PDF in a site. */
export const pdfOf = ({ file }: Pick<PrintJob, "file">) => `leaflets/${file}`;

/** The files of a finished leaflet, by their paths in a site: its PDF, the pictures beside it, and its print page. */
export function filesOf(
  { pdf, pictures = {}, printHtml }: FinishedLeaflet,
  job: PrintJob,
): Map<string, Uint8Array> {
  const drawn = Object.entries(pictures).map(
    ([ending, picture]) => [pdfOf(job).replace(/\.pdf$/, ending), picture] as const,
  );
  return new Map([[pdfOf(job), pdf], ...drawn, [fileAt(job.url), Buffer.from(printHtml)]]);
}

/** What `filesOf` says of a leaflet, from its files. */
export function leafletFrom(
  files: ReadonlyMap<string, Uint8Array>,
): Pick<FinishedLeaflet, "pdf" | "pictures" | "printHtml"> {
  const all = [...files];
  const [file, pdf] = all.find(([name]) => name.endsWith(".pdf")) ?? [];
  const [, page] = all.find(([name]) => name.endsWith(".html")) ?? [];
  if (!file || !pdf || !page) throw new Error("A leaflet has a PDF and a print page.");
  const stem = file.replace(/\.pdf$/, "");
  const drawn = all.filter(([name]) => name.endsWith(".png"));
  const pictures = Object.fromEntries(drawn.map(([name, bytes]) => [name.slice(stem.length), bytes]));
  return { pdf, ...(drawn.length > 0 && { pictures }), printHtml: Buffer.from(page).toString() };
}

/**
 * Writes a finished leaflet into a site.
 *
 * @throws where that fails
 */
export function placeLeaflet(leaflet: FinishedLeaflet, job: PrintJob, site: string): PlacedLeaflet {
  const { pages, faults, browser } = leaflet;
  const files = new Map<string, BuiltFile>();
  for (const [file, bytes] of filesOf(leaflet, job)) {
    const target = path.join(site, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    files.set(file, hashedFile(bytes));
  }
  return { facts: { pages, faults, browser }, files };
}

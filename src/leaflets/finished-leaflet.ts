import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileAt } from "../folders/address-of.ts";
import type { Organisation } from "../kinds/types.ts";
import type { Pictures } from "./draw-pictures.ts";
import type { PrintedLeaflet } from "./manifest.ts";
import type { PaperFault } from "./paper/paper-fault.ts";
import type { PrintJob } from "./print-jobs.ts";
import type { PrintedWords } from "./prove/printed-words.ts";

/** A leaflet that was printed, finished and proved: all that a build needs of it, so that it can be kept for the next. */
export interface FinishedLeaflet {
  pdf: Uint8Array;
  /** Pictures of its first page, where the site shows it. */
  pictures?: Pictures;
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

/** Writes a finished leaflet into a site: its PDF, the pictures beside it, and its print page with the page numbers. */
export async function writeLeaflet(
  { pdf, pictures, printHtml }: FinishedLeaflet,
  { file, url }: PrintJob,
  site: string,
): Promise<void> {
  const target = path.join(site, "leaflets", file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, pdf);
  for (const [ending, picture] of Object.entries(pictures ?? {}))
    await writeFile(target.replace(/\.pdf$/, ending), picture);
  const page = path.join(site, fileAt(url));
  await mkdir(path.dirname(page), { recursive: true });
  await writeFile(page, printHtml);
}

/** What the manifest says of a finished leaflet. */
export function describeLeaflet(
  { pdf, pages }: FinishedLeaflet,
  { leaflet, format, clinic, file }: PrintJob,
  organisation: Organisation,
): PrintedLeaflet {
  const { slug, title, version, reviewed, nextReview, guide, url } = leaflet;
  return {
    slug,
    format,
    ...(clinic && { clinic: clinic.id }),
    file,
    title,
    pages,
    bytes: pdf.length,
    sha256: createHash("sha256").update(pdf).digest("hex"),
    version,
    reviewed,
    nextReview,
    guide,
    url: new URL(url.slice(1), organisation.url).href,
  };
}

import type { Organisation } from "../kinds/types.ts";
import { type PlacedLeaflet, pdfOf } from "./finished-leaflet.ts";
import type { PrintedLeaflet } from "./manifest.ts";
import type { PrintJob } from "./print-jobs.ts";

/** What the manifest says of a leaflet that is in place. */
export function describeLeaflet(
  { facts, files }: PlacedLeaflet,
  job: PrintJob,
  organisation: Organisation,
): PrintedLeaflet {
  const { leaflet, format, clinic, file } = job;
  const { slug, title, version, reviewed, nextReview, guide, url } = leaflet;
  const pdf = files.get(pdfOf(job));
  if (!pdf) throw new Error(`${file} is not in place.`);
  return {
    slug,
    format,
    ...(clinic && { clinic: clinic.id }),
    file,
    title,
    pages: facts.pages,
    bytes: pdf.bytes,
    sha256: pdf.hash,
    version,
    reviewed,
    nextReview,
    guide,
    url: new URL(url.slice(1), organisation.url).href,
  };
}

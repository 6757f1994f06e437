import { createHash } from "node:crypto";
import type { Organisation } from "../kinds/types.ts";
import type { FinishedLeaflet } from "./finished-leaflet.ts";
import type { PrintedLeaflet } from "./manifest.ts";
import type { PrintJob } from "./print-jobs.ts";

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

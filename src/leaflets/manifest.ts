import type { LeafletFormat } from "../schema/leaflet.ts";

/** One printed PDF, as `leaflets/manifest.json` lists it. */
export interface PrintedLeaflet {
  slug: string;
  format: LeafletFormat;
  /** File name in `leaflets/`. */
  file: string;
  title: string;
  pages: number;
  bytes: number;
  sha256: string;
  version: string;
  reviewed: string;
  nextReview: string;
  /** Slugs of the pages that its words come from. */
  guide: string[];
  /** Address of its web page. */
  url: string;
}

/** What `leaflets/manifest.json` holds: every PDF of the build, and the browser that printed them. */
export interface Manifest {
  browser: string;
  leaflets: PrintedLeaflet[];
}

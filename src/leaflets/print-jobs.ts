import { formats, type LeafletFormat } from "../schema/leaflet.ts";
import type { ComposedLeaflet } from "./composed-leaflet.ts";

/** One PDF to make. */
export interface PrintJob {
  leaflet: ComposedLeaflet;
  format: LeafletFormat;
  /** Address of the page that is printed. */
  url: string;
  /** File name in `leaflets/`. */
  file: string;
}

/** Every PDF of a build: each leaflet in each format. */
export function printJobs(leaflets: readonly ComposedLeaflet[]): PrintJob[] {
  return leaflets.flatMap((leaflet) =>
    formats.map((format) => ({
      leaflet,
      format,
      url: `${leaflet.url}${format}/`,
      file: format === "a4" ? `${leaflet.slug}.pdf` : `${leaflet.slug}-${format}.pdf`,
    })),
  );
}

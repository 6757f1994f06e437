import type { Clinic, Data } from "../kinds/types.ts";
import type { ComposedLeaflet } from "./compose/composed-leaflet.ts";
import { formats, type LeafletFormat } from "./formats/formats.ts";

/** One PDF to make. */
export interface PrintJob {
  leaflet: ComposedLeaflet;
  format: LeafletFormat;
  /** Whose details are in the stamp box; without it, the box is empty. */
  clinic?: Clinic & { id: string };
  /** Address of the page that is printed. */
  url: string;
  /** Path in `leaflets/`. */
  file: string;
}

/** Every PDF of a build: each leaflet in each format, with an empty stamp box and with the details of each clinic. */
export function printJobs(leaflets: readonly ComposedLeaflet[], clinics: Data["clinics"]): PrintJob[] {
  const stamps = [{}, ...Object.entries(clinics).map(([id, clinic]) => ({ clinic: { id, ...clinic } }))];
  return stamps.flatMap((stamp) =>
    leaflets.flatMap((leaflet) => formats.map((format) => printJob(leaflet, format, stamp))),
  );
}

function printJob(
  leaflet: ComposedLeaflet,
  format: LeafletFormat,
  stamp: Pick<PrintJob, "clinic">,
): PrintJob {
  const folder = stamp.clinic ? `${stamp.clinic.id}/` : "";
  const ending = format === "a4" ? "" : `-${format}`;
  return {
    leaflet,
    format,
    ...stamp,
    url: `/leaflets/${folder}${leaflet.slug}/${format}/`,
    file: `${folder}${leaflet.slug}${ending}.pdf`,
  };
}

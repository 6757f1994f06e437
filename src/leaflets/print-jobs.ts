import type { Content } from "../content/model.ts";
import { editionFile, type LeafletFormat, printedEditions, printedFormat } from "../formats/editions.ts";
import type { Clinic } from "../kinds/types.ts";
import type { ComposedLeaflet } from "./compose/composed-leaflet.ts";
import { versioned } from "./compose/versioned.ts";

/** One PDF to make. */
export interface PrintJob {
  leaflet: ComposedLeaflet;
  format: LeafletFormat;
  /** Whether it is folded to a card. */
  isCard: boolean;
  /** Whose details are in the stamp box; without it, the box is empty. */
  clinic?: Clinic & { id: string };
  /** Address of the page that is printed. */
  url: string;
  /** Path in `leaflets/`. */
  file: string;
}

/**
 * Every PDF of a build: each leaflet in each format, with an empty stamp box and with the details of each clinic that has it
 * in its set, whose copies have a version of their own.
 */
export function printJobs(
  leaflets: readonly ComposedLeaflet[],
  content: Pick<Content, "data" | "words">,
): PrintJob[] {
  const clinics = Object.entries(content.data.clinics).map(([id, clinic]) => ({ id, ...clinic }));
  return [undefined, ...clinics].flatMap((clinic) =>
    leaflets
      .filter(({ slug }) => clinic?.leaflets?.includes(slug) ?? true)
      .flatMap((leaflet) => {
        const copy = clinic ? versioned(leaflet, content, clinic) : leaflet;
        return printedEditions(leaflet).map((format) => printJob(copy, format, clinic && { clinic }));
      }),
  );
}

function printJob(
  leaflet: ComposedLeaflet,
  format: LeafletFormat,
  stamp: Pick<PrintJob, "clinic"> = {},
): PrintJob {
  const folder = stamp.clinic ? `${stamp.clinic.id}/` : "";
  return {
    leaflet,
    format,
    isCard: Boolean(printedFormat(format).ofCards),
    ...stamp,
    url: `/leaflets/${folder}${leaflet.slug}/${format}/`,
    file: `${folder}${editionFile(leaflet.slug, format)}`,
  };
}

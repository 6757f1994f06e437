import { formats } from "./formats.ts";

/** A sheet of paper, upright, in millimetres (ISO 216). */
export interface Sheet {
  name: string;
  width: number;
  height: number;
}

/** The least sizes of type, in points: of the body, which is what the guide says in paragraphs and lists, and of anything. */
export interface TypeSizes {
  body: number;
  smallest: number;
}

/** What stands in the line at the foot of each page. */
export type FootPart = "publisher" | "title" | "version";

/** What every edition of a leaflet has; `formats.names` of the interface has its name, if not that of its size. */
interface Edition {
  /** What it is, in the docs: "A4". */
  noun: string;
  /** Its place among the editions, from 1. */
  order: number;
  sheet: Sheet;
}

/** An edition that is printed from a page of its own, which its style sheet in `layouts/css/formats` lays out. */
export interface PrintedFormat extends Edition {
  type: TypeSizes;
  /** The one that is meant where none is named; its first page is the picture of the leaflet. */
  standard?: true;
  /** The lines at the foot of each page, beside the page number. */
  foot: readonly (readonly FootPart[])[];
  /** The most pages of a leaflet that says nothing of it; without it, each leaflet says. */
  mostPages?: number;
}

/** An edition for printing only: the pages of a printed one, two on each side of a sheet, to be folded. */
export interface FoldedFormat extends Edition {
  pagesOf: string;
}

/** The names of the editions that are printed from pages of their own. */
export type LeafletFormat = {
  [Name in FormatName]: (typeof formats)[Name] extends PrintedFormat ? Name : never;
}[FormatName];

/** The name of an edition, as addresses have it. */
export type FormatName = keyof typeof formats;

/** An edition by its name. */
export const formatOf = (name: FormatName): PrintedFormat | FoldedFormat => formats[name];

/** A printed edition by its name. */
export const printedFormat = (name: LeafletFormat): PrintedFormat => formats[name];

/** All editions by name, in their order. */
export const formatNames = (Object.keys(formats) as FormatName[]).sort(
  (one, other) => formats[one].order - formats[other].order,
);

/** Those that are printed from pages of their own. */
export const printedFormats = formatNames.filter((name): name is LeafletFormat => "type" in formats[name]);

/** The path in `leaflets/` of an edition of a leaflet, without the folder of a clinic. */
export function editionFile(slug: string, format: FormatName): string {
  return "standard" in formats[format] ? `${slug}.pdf` : `${slug}-${format}.pdf`;
}

/** The size of an edition's body text as it comes out on its paper, in whole points. */
export function bodySize(name: FormatName): number {
  const format = formatOf(name);
  if ("type" in format) return format.type.body;
  const source = printedFormat(format.pagesOf as LeafletFormat);
  return Math.round((source.type.body * format.sheet.width) / source.sheet.width);
}

import { keysOf } from "../records.ts";
import type { FoldedFormat, PrintedFormat } from "./format.ts";
import { formats } from "./formats.ts";

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
export const formatNames = keysOf(formats).sort((one, other) => formats[one].order - formats[other].order);

/** Those that are printed from pages of their own. */
export const printedFormats = formatNames.filter((name): name is LeafletFormat => "type" in formats[name]);

/** The printed editions of a leaflet: of a card, and of no other, the standard one is that of cards. */
export function printedEditions({ card }: { card: boolean }): LeafletFormat[] {
  return printedFormats.filter((name) => {
    const { standard, ofCards } = printedFormat(name);
    return !standard || Boolean(ofCards) === card;
  });
}

/** The path in `leaflets/` of an edition of a leaflet, without the folder of a clinic. */
export function editionFile(slug: string, format: FormatName): string {
  return "standard" in formats[format] ? `${slug}.pdf` : `${slug}-${format}.pdf`;
}

/** The addresses of an edition of a leaflet: of its PDF and, where it is printed from one, of its page. */
export function editionAddresses(slug: string, format: FormatName): string[] {
  const page = printedFormats.some((name) => name === format) ? [`/leaflets/${slug}/${format}/`] : [];
  return [`/leaflets/${editionFile(slug, format)}`, ...page];
}

/** The size of an edition's body text as it comes out on its paper, in whole points. */
export function bodySize(name: FormatName): number {
  const format = formatOf(name);
  if ("type" in format) return format.type.body;
  const source = printedFormat(format.pagesOf as LeafletFormat);
  return Math.round((source.type.body * format.sheet.width) / source.sheet.width);
}

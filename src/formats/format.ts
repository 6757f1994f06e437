/** A sheet of paper as it lies in front of its reader, in millimetres (ISO 216). */
export interface Sheet {
  name: string;
  width: number;
  height: number;
}

/** A4 (ISO 216). */
export const a4Sheet: Sheet = { name: "A4", width: 210, height: 297 };

/** A4 on its side. */
export const a4Sideways: Sheet = { name: "A4", width: 297, height: 210 };

/** A5: half of an A4 sheet that is folded. */
export const a5Sheet: Sheet = { name: "A5", width: 148, height: 210 };

/** The least sizes of type, in points: of the body, which is what the guide says in paragraphs and lists, and of anything. */
export interface TypeSizes {
  body: number;
  smallest: number;
}

/** What stands in the line at the foot of each page. */
type FootPart = "publisher" | "title" | "version";

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
  /** The standard edition of leaflets that are cards to fold, and of no others. */
  ofCards?: true;
  /** The lines at the foot of each page, beside the page number; without any, there is no foot. */
  foot: readonly (readonly FootPart[])[];
  /** The most pages of a leaflet that says nothing of it; without it, each leaflet says. */
  mostPages?: number;
}

/** An edition for printing only: the pages of a printed one, two on each side of a sheet, to be folded. */
export interface FoldedFormat extends Edition {
  pagesOf: string;
}

import type { PrintablePage } from "../../content/printable-pages.ts";

/** A page that leaflets are made of. */
export type SourcePage = PrintablePage;

/** What one line of `include` names. */
export interface Included {
  page: SourcePage;
  anchor: string | undefined;
}

/** The anchor on a leaflet of a page, or of one of its headings. */
export function partId({ slug }: SourcePage, anchor: string | undefined): string {
  return anchor === undefined ? slug : `${slug}--${anchor}`;
}

import type { Span } from "../../pdf/marks.ts";
import type { ContentEdit } from "../../pdf/page-content.ts";

/** An edit of the content of one page, by the page's index. */
export interface PageEdit extends ContentEdit {
  page: number;
}

/** Says what a piece of content reads as (ISO 32000-1, 14.9.4). */
export function actualText(page: number, { start, end }: Span, text: string): PageEdit[] {
  const digits = Buffer.from(`\ufeff${text}`, "utf16le").swap16().toString("hex").toUpperCase();
  return [
    { page, start, end: start, text: `/Span <</ActualText <${digits}>>> BDC ` },
    { page, start: end, end, text: " EMC" },
  ];
}

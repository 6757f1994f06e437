import { createHash } from "node:crypto";
import { Duplex, PDFDocument, PDFHexString, PrintScaling } from "@cantoo/pdf-lib";
import type { CodePlace } from "../../codes/code-places.ts";
import { dropOrphans } from "../finish/drop-orphans.ts";
import type { About } from "../finish/xmp.ts";
import { bookletOrder } from "./booklet-order.ts";

/** A4 on its side, in points (ISO 216). */
const [width, height] = [841.89, 595.28];

/** Where the codes of an A4 edition are in its booklet. */
export function imposedCodes(places: readonly CodePlace[], pages: number): CodePlace[] {
  const scale = height / 841.89;
  const sides = bookletOrder(pages);
  return places.map(({ page, box: [left, bottom, right, top], target }) => {
    const side = sides.findIndex((halves) => halves.includes(page + 1));
    const start = ((sides[side]?.indexOf(page + 1) ?? 0) * width) / 2;
    return {
      page: side,
      box: [start + left * scale, bottom * scale, start + right * scale, top * scale],
      target,
    };
  });
}

/**
 * Lays the A4 pages of a PDF out as A5 on A4, to be printed on both sides, folded and stapled. Tags and links are lost,
 * so it is a copy for printing only, and claims no part of ISO 14289. The same input gives the same bytes.
 */
export async function imposeBooklet(pdf: Uint8Array, about: Omit<About, "part">): Promise<Uint8Array> {
  const source = await PDFDocument.load(pdf, { updateMetadata: false });
  const booklet = await PDFDocument.create({ updateMetadata: false });
  const pages = await booklet.embedPages(source.getPages());
  for (const side of bookletOrder(pages.length)) {
    const sheet = booklet.addPage([width, height]);
    for (const [half, number] of side.entries()) {
      const page = number === undefined ? undefined : pages[number - 1];
      if (page) sheet.drawPage(page, { x: (half * width) / 2, y: 0, width: width / 2, height });
    }
  }
  booklet.setTitle(about.title, { showInWindowTitleBar: true });
  booklet.setAuthor(about.author);
  booklet.setSubject(about.subject);
  booklet.setLanguage(about.lang);
  booklet.setCreationDate(about.date);
  booklet.setModificationDate(about.date);
  const preferences = booklet.catalog.getOrCreateViewerPreferences();
  preferences.setDuplex(Duplex.DuplexFlipShortEdge);
  preferences.setPrintScaling(PrintScaling.None);
  const id = PDFHexString.of(createHash("sha256").update(pdf).digest("hex").slice(0, 32).toUpperCase());
  booklet.context.trailerInfo.ID = booklet.context.obj([id, id]);
  await booklet.flush();
  dropOrphans(booklet.context);
  return booklet.save({ useObjectStreams: true, objectsPerTick: Number.POSITIVE_INFINITY });
}

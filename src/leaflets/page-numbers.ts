import { PDFArray, PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";

/** On which page, counted from 1, each link target of a printed PDF stands, by its id in the HTML. */
export async function readPageNumbers(pdf: Uint8Array): Promise<Map<string, number>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages = document.getPages().map(({ ref }) => ref.toString());
  const targets = document.catalog.lookup(PDFName.of("Dests"));
  if (!(targets instanceof PDFDict)) return new Map();
  return new Map(
    targets.entries().map(([name]) => {
      const target = targets.lookup(name, PDFArray);
      return [name.decodeText(), pages.indexOf(target.get(0).toString()) + 1];
    }),
  );
}

/** An empty place of a contents list, or one with its number. */
const place = /(<[^<>]* data-page-of="([^"]*)"[^<>]*>)([^<]*)/g;

/**
 * Writes page numbers into the empty places of a contents list, `<span … data-page-of="id"></span>`, each after a space,
 * so that it does not fuse with the words before it when it is read aloud.
 */
export function fillPageNumbers(html: string, numbers: ReadonlyMap<string, number>): string {
  return html.replaceAll(place, (_, open: string, id: string) => `${open} ${numbers.get(id) ?? ""}`);
}

/** The page numbers that a contents list says, by the ids of its parts. */
export function writtenPageNumbers(html: string): Map<string, string> {
  return new Map([...html.matchAll(place)].map(([, , id = "", number = ""]) => [id, number.trim()]));
}

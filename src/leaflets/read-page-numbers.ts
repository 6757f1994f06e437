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

import { type PDFiumDocument, PDFiumLibrary } from "@hyzyla/pdfium";

/** Made ready once, when the first page is drawn. */
let library: Promise<PDFiumLibrary> | undefined;

/** Opens a PDF with PDFium, which draws its pages, while `use` looks at it. */
export async function withPdfium<Seen>(
  pdf: Uint8Array,
  use: (document: PDFiumDocument) => Promise<Seen>,
): Promise<Seen> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    return await use(document);
  } finally {
    document.destroy();
  }
}

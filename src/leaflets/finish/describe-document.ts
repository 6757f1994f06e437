import {
  PDFDict,
  type PDFDocument,
  PDFHeader,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { entry } from "../../pdf/entry.ts";
import { type About, xmp } from "./xmp.ts";

/**
 * Says what the document is, in its metadata, its catalog and its information dictionary (ISO 14289-1, 5,
 * 6.2, 7.1 and 7.2). `id` is 32 hexadecimal digits that name the document; nothing of the time or machine of
 * the print stays.
 */
export function describeDocument(document: PDFDocument, about: About, id: string): void {
  const { context, catalog } = document;
  const text = PDFHexString.fromText;
  context.header = about.part === 2 ? PDFHeader.forVersion(2, 0) : PDFHeader.forVersion(1, 7);
  const printed = context.lookup(context.trailerInfo.Info);
  const producer = (printed instanceof PDFDict && entry.text(printed, "Producer")) || "Skia/PDF";
  const date = PDFString.fromDate(about.date);
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: text(about.title),
      Author: text(about.author),
      Subject: text(about.subject),
      Producer: text(producer),
      CreationDate: date,
      ModDate: date,
    }),
  );
  context.trailerInfo.ID = context.obj([PDFHexString.of(id), PDFHexString.of(id)]);
  const packet = Buffer.from(xmp(about, producer, id), "utf8");
  const metadata = PDFRawStream.of(context.obj({ Type: "Metadata", Subtype: "XML" }), packet);
  catalog.set(PDFName.of("Metadata"), context.register(metadata));
  catalog.set(PDFName.of("Lang"), PDFString.of(about.lang));
  catalog.set(PDFName.of("MarkInfo"), context.obj({ Marked: true }));
  catalog.set(PDFName.of("ViewerPreferences"), context.obj({ DisplayDocTitle: true }));
}

import { PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { entry } from "../../../pdf/entry.ts";
import type { Pdf } from "../../../pdf/read-pdf.ts";
import type { TagFault } from "../tag-fault.ts";

/** What the document says of itself: metadata, title, language, tagging (ISO 14289-1, 5, 7.1 and 7.2). */
export function checkDocument({ document, structure }: Pdf): TagFault[] {
  const { catalog } = document;
  const metadata = catalog.lookup(PDFName.of("Metadata"));
  const packet = metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString("utf8") : "";
  const markInfo = entry.dict(catalog, "MarkInfo");
  const faults: TagFault[] = [];
  const expect = (holds: boolean, clause: string, message: string) => {
    if (!holds) faults.push({ clause, message });
  };
  expect(packet !== "", "7.1", "The document has no metadata.");
  expect(/<pdfuaid:part>[12]</.test(packet), "5", "The metadata do not claim a part of PDF/UA.");
  expect(/<dc:title>.*?<rdf:li[^>]*>[^<]*\S[^<]*</s.test(packet), "7.1", "The metadata have no title.");
  const preferences = entry.dict(catalog, "ViewerPreferences");
  expect(entry.flag(preferences, "DisplayDocTitle") === true, "7.1", "The title is not displayed.");
  expect(entry.flag(markInfo, "Marked") === true, "7.1", "The document is not marked as tagged.");
  expect(entry.flag(markInfo, "Suspects") !== true, "7.1", "The tags are marked as suspect.");
  expect(Boolean(entry.text(catalog, "Lang")), "7.2", "The document has no language.");
  expect(structure.length > 0, "7.1", "The document has no structure tree.");
  return faults;
}

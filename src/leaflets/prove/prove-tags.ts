import type { Pdf } from "../../pdf/read-pdf.ts";
import type { TagFault } from "./tag-fault.ts";
import { checkAnnotations } from "./tags/check-annotations.ts";
import { checkDocument } from "./tags/check-document.ts";
import { checkElements } from "./tags/check-elements.ts";
import { checkGlyphs } from "./tags/check-glyphs.ts";
import { checkHeadings } from "./tags/check-headings.ts";
import { checkMarkedContent } from "./tags/check-marked-content.ts";
import { checkNesting } from "./tags/check-nesting.ts";
import { checkTables } from "./tags/check-tables.ts";

/**
 * Checks by machine what PDF/UA asks of a document like ours (ISO 14289-1; the Matterhorn Protocol's machine
 * checks). Fast, to run on every leaflet; veraPDF is the judge of these checks.
 */
export function proveTags(pdf: Pdf): TagFault[] {
  return [
    checkDocument,
    checkElements,
    checkNesting,
    checkHeadings,
    checkTables,
    checkMarkedContent,
    checkAnnotations,
    checkGlyphs,
  ].flatMap((check) => check(pdf));
}

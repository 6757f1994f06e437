import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import { annotationBox, annotationPages } from "../../pdf/annotations.ts";
import { type TypefaceName, typefaceOf } from "../../typeface/typeface-names.ts";
import { embedFormFont } from "./form-font.ts";
import { type Sidecar, untaggable } from "./sidecar.ts";
import { eachTag, type Tag } from "./tag.ts";

/** Printed with the page (ISO 32000-1, table 165). */
const PRINT = 4;
/** Black, as ink is. */
const INK = "0 g";

/**
 * Makes of the annotations that Chromium printed for places to fill in the fields of a form (ISO 32000-1, 12.7): lines
 * to write on, and boxes to tick, in reading order, each with its name, its appearance and a tag of its own (ISO 14289-1,
 * 7.18.4). Throws for a place that nobody could fill in.
 */
export function makeFields(document: PDFDocument, root: Tag, sidecar: Sidecar, typeface: TypefaceName): void {
  const { context, catalog } = document;
  const places = [...eachTag(root)].filter(({ type }) => type === "Form");
  if (places.length === 0) return;
  const font = typefaceOf(typeface).short; // Its name among the resources of a field.
  const resources = context.obj({ Font: { [font]: embedFormFont(document, typeface) } });
  const annotated = annotationPages(document);
  const names = new Map<string, number>();
  /** A name that no other field has, without the dots that would part it (12.7.3.2). */
  const unique = (name: string) => {
    const plain = name.replaceAll(".", "").trim();
    const count = (names.get(plain) ?? 0) + 1;
    names.set(plain, count);
    return count === 1 ? plain : `${plain} (${count})`;
  };
  const fields = places.map((tag): PDFRef => {
    const { field, name = "" } = sidecar.elements[tag.element] ?? {};
    const [area, another] = tag.children.filter((child) => child.kind === "area");
    if (!field || !area || another)
      throw untaggable(sidecar, tag.element, "This place cannot be filled in: it is on no page, or on two.");
    const widget = context.lookup(area.annotation, PDFDict);
    for (const key of ["A", "Dest", "Border", "C", "H"]) widget.delete(PDFName.of(key));
    const { width, height } = annotationBox(document, area.annotation);
    const box = [0, 0, width, height];
    const form = (content: string) =>
      context.register(
        context.stream(content, { Type: "XObject", Subtype: "Form", BBox: box, Resources: resources }),
      );
    const entries =
      field.type === "text"
        ? {
            FT: "Tx",
            V: PDFString.of(""),
            DA: PDFString.of(`/${font} ${field.size} Tf ${INK}`),
            AP: { N: form("/Tx BMC EMC") },
          }
        : {
            FT: "Btn",
            V: "Off",
            AS: "Off",
            MK: { CA: PDFString.of("4") }, // A tick, for readers that draw one of their own.
            AP: { N: { Yes: form(tick(box)), Off: form("") } },
          };
    const common = {
      Subtype: "Widget",
      F: PRINT,
      T: PDFHexString.fromText(unique(name)),
      TU: PDFHexString.fromText(name),
      Contents: PDFHexString.fromText(name),
      P: annotated.get(area.annotation)?.page.ref ?? null,
    };
    for (const [key, value] of context.obj({ ...common, ...entries }).entries()) widget.set(key, value);
    return area.annotation;
  });
  const form = {
    Fields: fields,
    DR: resources,
    DA: PDFString.of(`/${font} 0 Tf ${INK}`),
  };
  catalog.set(PDFName.of("AcroForm"), context.register(context.obj(form)));
}

/** A tick, drawn as wide as its box allows. */
function tick([, , width = 0, height = 0]: readonly number[]): string {
  const points = [
    [0.22, 0.52],
    [0.43, 0.27],
    [0.8, 0.76],
  ].map(([x = 0, y = 0]) => `${(x * width).toFixed(2)} ${(y * height).toFixed(2)}`);
  return `q ${(width / 8).toFixed(2)} w 1 J 1 j 0 G ${points[0]} m ${points[1]} l ${points[2]} l S Q`;
}

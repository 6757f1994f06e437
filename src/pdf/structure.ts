import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from "@cantoo/pdf-lib";
import { entry } from "./entry.ts";

/** A structure element (ISO 32000-1, 14.7.2). `type` is as written, before any role map. */
export interface StructureElement {
  kind: "element";
  type: string;
  lang: string | undefined;
  dict: PDFDict;
  ref: PDFRef | undefined;
  children: StructureChild[];
}
/** Marked content of a page; `inForm` where it is inside a form XObject. */
interface ContentItem {
  kind: "content";
  page: number;
  mcid: number;
  inForm: boolean;
}
/** An annotation that belongs to an element. */
interface ObjectItem {
  kind: "object";
  object: PDFRef;
}
export type StructureChild = StructureElement | ContentItem | ObjectItem;

/**
 * Top elements of the structure tree with all below them, in reading order; none where the PDF is not tagged.
 */
export function readStructure(document: PDFDocument): StructureElement[] {
  const { context, catalog } = document;
  const pages = new Map(document.getPages().map((page, index) => [page.ref.toString(), index]));
  const pageOf = (dict: PDFDict, inherited: number) => {
    const page = dict.get(PDFName.of("Pg"));
    return page ? (pages.get(page.toString()) ?? -1) : inherited;
  };
  const children = (dict: PDFDict, page: number): StructureChild[] => {
    const kids = dict.lookup(PDFName.of("K"));
    const list = kids instanceof PDFArray ? kids.asArray() : [dict.get(PDFName.of("K"))];
    return list.flatMap((kid) => (kid ? (read(kid, page) ?? []) : []));
  };
  const read = (kid: PDFObject, page: number): StructureChild | undefined => {
    const found = context.lookup(kid);
    if (found instanceof PDFNumber) return { kind: "content", page, mcid: found.asNumber(), inForm: false };
    if (!(found instanceof PDFDict)) return undefined;
    const ownPage = pageOf(found, page);
    const type = entry.name(found, "Type");
    if (type === "MCR") {
      const mcid = entry.number(found, "MCID") ?? -1;
      return { kind: "content", page: ownPage, mcid, inForm: found.has(PDFName.of("Stm")) };
    }
    const object = found.get(PDFName.of("Obj"));
    if (type === "OBJR") return object instanceof PDFRef ? { kind: "object", object } : undefined;
    const ref = kid instanceof PDFRef ? kid : undefined;
    return {
      kind: "element",
      type: entry.name(found, "S") ?? "",
      lang: entry.text(found, "Lang"),
      dict: found,
      ref,
      children: children(found, ownPage),
    };
  };
  const root = entry.dict(catalog, "StructTreeRoot");
  return root ? children(root, -1).filter((child) => child.kind === "element") : [];
}

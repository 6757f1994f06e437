import { PDFDict, type PDFDocument, type PDFObject, type PDFRef } from "@cantoo/pdf-lib";
import { entry } from "../../pdf/entry.ts";
import type { Tag } from "./tag.ts";

/**
 * Writes the tree that leads from content and links back to their tags (ISO 32000-1, 14.7.4.4), under the
 * keys that Chromium gave pages and annotations.
 */
export function writeParentTree(document: PDFDocument, refs: Map<Tag, PDFRef>): PDFRef {
  const { context } = document;
  const pages = document.getPages().map(({ node }) => entry.number(node, "StructParents") ?? -1);
  /** Of a page: its tags by MCID. */
  const ofPages = new Map<number, (PDFRef | null)[]>(pages.map((key) => [key, []]));
  const ofAnnotations = new Map<number, PDFRef>();
  for (const [tag, ref] of refs) {
    for (const child of tag.children) {
      if (child.kind === "area") {
        const annotation = context.lookup(child.annotation, PDFDict);
        ofAnnotations.set(entry.number(annotation, "StructParent") ?? -1, ref);
      } else if (child.kind === "content") {
        const tags = ofPages.get(pages[child.page] ?? -1) ?? [];
        while (tags.length < child.mcid) tags.push(null);
        tags[child.mcid] = ref;
      }
    }
  }
  const entries: [number, PDFObject][] = [
    ...[...ofPages].map(([key, tags]): [number, PDFObject] => [key, context.obj(tags)]),
    ...ofAnnotations,
  ];
  entries.sort(([one], [other]) => one - other);
  const numbers = context.obj(entries.flatMap(([key, value]) => [context.obj(key), value]));
  return context.register(context.obj({ Nums: numbers }));
}

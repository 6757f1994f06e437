import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFRef, PDFStream } from "@cantoo/pdf-lib";

/** Deletes every object that nothing refers to any more, such as the structure tree that was replaced. */
export function dropOrphans(context: PDFContext): void {
  const kept = new Set<PDFRef>();
  const keep = (object: PDFObject | undefined) => {
    if (object instanceof PDFRef) {
      if (kept.has(object)) return;
      kept.add(object);
      keep(context.lookup(object));
    } else if (object instanceof PDFDict) for (const value of object.values()) keep(value);
    else if (object instanceof PDFArray) for (const value of object.asArray()) keep(value);
    else if (object instanceof PDFStream) keep(object.dict);
  };
  keep(context.trailerInfo.Root);
  keep(context.trailerInfo.Info);
  for (const [ref] of context.enumerateIndirectObjects()) if (!kept.has(ref)) context.delete(ref);
}

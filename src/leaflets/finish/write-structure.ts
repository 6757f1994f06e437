import {
  type PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { entry } from "../../pdf/entry.ts";
import { type Attributes, eachTag, type Tag } from "./tag.ts";

/** Types that only ISO 32000-1 knows; in a PDF 2.0 all others are in the namespace of ISO 32000-2. */
const OLD_TYPES = new Set(["Art", "BlockQuote", "Code", "Quote", "Reference"]);

/**
 * Replaces the structure tree and its parent tree (ISO 32000-1, 14.7.2 and 14.7.4.4) and returns the reference of each
 * tag. With `namespaced`, types are those of PDF 2.0 (ISO 32000-2, 14.7.4).
 */
export function writeStructure(document: PDFDocument, root: Tag, namespaced: boolean): Map<Tag, PDFRef> {
  const { context, catalog } = document;
  const pages = document.getPages();
  const refs = new Map([...eachTag(root)].map((tag) => [tag, context.nextRef()]));
  const refOf = (tag: Tag) => refs.get(tag) as PDFRef;
  const treeRef = context.nextRef();
  const namespace = context.obj({ Type: "Namespace", NS: PDFString.of("http://iso.org/pdf2/ssn") });
  const namespaceRef = namespaced ? context.register(namespace) : undefined;

  /** For each page its elements by MCID, for each annotation its element, by their key in the parent tree. */
  const parents = new Map<number, PDFRef | PDFRef[]>();
  const pageKey = (page: number) => entry.number(pages[page]?.node, "StructParents") ?? -1;
  const annotationPage = new Map<string, PDFRef>();
  for (const page of pages)
    for (const annotation of page.node.Annots()?.asArray() ?? [])
      annotationPage.set(annotation.toString(), page.ref);

  const writeChild = (child: Tag["children"][number], parent: Tag): PDFObject => {
    if (child.kind === "tag") return writeTag(child, refOf(parent));
    if (child.kind === "content") {
      const key = pageKey(child.page);
      const ofPage = parents.get(key) ?? [];
      if (Array.isArray(ofPage)) ofPage[child.mcid] = refOf(parent);
      parents.set(key, ofPage);
      return context.obj({ Type: "MCR", Pg: pages[child.page]?.ref ?? null, MCID: child.mcid });
    }
    const { annotation } = child;
    parents.set(entry.number(context.lookup(annotation) as PDFDict, "StructParent") ?? -1, refOf(parent));
    return context.obj({
      Type: "OBJR",
      Obj: annotation,
      Pg: annotationPage.get(annotation.toString()) ?? null,
    });
  };
  const writeTag = (tag: Tag, parent: PDFRef): PDFRef => {
    const kids = tag.children.map((child) => writeChild(child, tag));
    const dict = context.obj({ Type: "StructElem", S: tag.type, P: parent });
    if (kids.length > 0) dict.set(PDFName.of("K"), context.obj(kids));
    if (tag.lang) dict.set(PDFName.of("Lang"), PDFString.of(tag.lang));
    if (tag.alt) dict.set(PDFName.of("Alt"), PDFHexString.fromText(tag.alt));
    if (tag.actualText) dict.set(PDFName.of("ActualText"), PDFHexString.fromText(tag.actualText));
    if (tag.attributes)
      dict.set(PDFName.of("A"), context.obj(tag.attributes as Attributes & Record<string, string>));
    if (namespaceRef && !OLD_TYPES.has(tag.type)) dict.set(PDFName.of("NS"), namespaceRef);
    context.assign(refOf(tag), dict);
    return refOf(tag);
  };

  const tree = context.obj({ Type: "StructTreeRoot", K: writeTag(root, treeRef) });
  const numbers = [...parents]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([key, value]) => [
      key,
      value instanceof PDFRef ? value : context.obj(Array.from(value, (ref) => ref ?? null)),
    ]);
  tree.set(PDFName.of("ParentTree"), context.register(context.obj({ Nums: numbers as number[] })));
  if (namespaceRef) tree.set(PDFName.of("Namespaces"), context.obj([namespaceRef]));
  context.assign(treeRef, tree);
  catalog.set(PDFName.of("StructTreeRoot"), treeRef);
  return refs;
}

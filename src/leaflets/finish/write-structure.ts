import {
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { annotationPages } from "../../pdf/annotations.ts";
import { isStandardType } from "../../pdf/standard-types.ts";
import { present } from "../../present.ts";
import { childTags, eachTag, type Tag } from "./tag.ts";
import { writeParentTree } from "./write-parent-tree.ts";

/**
 * Replaces the structure tree (ISO 32000-1, 14.7.2) and returns the reference of each element's tag: where it
 * has several, such as a list item and its body, the outermost. With `namespaced`, types are those of PDF 2.0
 * (ISO 32000-2, 14.7.4).
 */
export function writeStructure(document: PDFDocument, root: Tag, namespaced: boolean): Map<number, PDFRef> {
  const { context } = document;
  const pages = document.getPages();
  const annotated = annotationPages(document);
  const refs = new Map([...eachTag(root)].map((tag) => [tag, context.nextRef()]));
  const treeRef = context.nextRef();
  const tree = context.obj({ Type: "StructTreeRoot", K: present(refs.get(root)) });
  const namespace = context.register(
    context.obj({ Type: "Namespace", NS: PDFString.of("http://iso.org/pdf2/ssn") }),
  );
  if (namespaced) tree.set(PDFName.of("Namespaces"), context.obj([namespace]));
  else tree.set(PDFName.of("RoleMap"), context.obj({ Strong: "Span", Em: "Span" }));

  const kid = (child: Tag["children"][number]): PDFObject => {
    if (child.kind === "tag") return present(refs.get(child));
    if (child.kind === "content")
      return context.obj({ Type: "MCR", Pg: pages[child.page]?.ref ?? null, MCID: child.mcid });
    const at = annotated.get(child.annotation);
    return context.obj({ Type: "OBJR", Obj: child.annotation, Pg: at?.page.ref ?? null });
  };
  const write = (tag: Tag, parent: PDFRef) => {
    const ref = present(refs.get(tag));
    const dict = context.obj({ Type: "StructElem", S: tag.type, P: parent, K: tag.children.map(kid) });
    if (tag.lang) dict.set(PDFName.of("Lang"), PDFString.of(tag.lang));
    if (tag.alt) dict.set(PDFName.of("Alt"), PDFHexString.fromText(tag.alt));
    if (tag.actualText) dict.set(PDFName.of("ActualText"), PDFHexString.fromText(tag.actualText));
    if (tag.attributes) dict.set(PDFName.of("A"), context.obj({ ...tag.attributes }));
    if (namespaced && isStandardType(tag.type, "2.0")) dict.set(PDFName.of("NS"), namespace);
    context.assign(ref, dict);
    for (const child of childTags(tag)) write(child, ref);
  };
  write(root, treeRef);
  tree.set(PDFName.of("ParentTree"), writeParentTree(document, refs));
  context.assign(treeRef, tree);
  document.catalog.set(PDFName.of("StructTreeRoot"), treeRef);

  const outermost = new Map<number, PDFRef>();
  for (const [{ element }, ref] of refs) if (!outermost.has(element)) outermost.set(element, ref);
  return outermost;
}

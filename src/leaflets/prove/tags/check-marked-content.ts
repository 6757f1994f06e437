import { PDFArray, PDFDict, PDFNumber, PDFRef } from "@cantoo/pdf-lib";
import { entry } from "../../../pdf/entry.ts";
import { markKey } from "../../../pdf/marked-content.ts";
import type { Mark } from "../../../pdf/marks.ts";
import type { Pdf } from "../../../pdf/read-pdf.ts";
import type { StructureChild } from "../../../pdf/structure.ts";
import type { TagFault } from "../tag-fault.ts";

/** All that is painted is either content of one element or an artifact, and not both (ISO 14289-1, 7.1). */
export function checkMarkedContent(pdf: Pdf): TagFault[] {
  const owners = contentOwners(pdf);
  const keys = parentKeys(pdf);
  const ownerFault = (page: number, mcid: number) => {
    const key = markKey(page, mcid);
    const [owner, ...others] = owners.get(key) ?? [];
    if (owner === undefined) return `content ${mcid} belongs to no element.`;
    if (others.length > 0) return `content ${mcid} belongs to two elements.`;
    return keys.get(key) === owner ? undefined : `the parent tree is wrong for content ${mcid}.`;
  };
  const messages = pdf.paintings.flatMap(({ page, marks }) =>
    [nestingFault(marks), ...marks.map(({ mcid }) => mcid !== undefined && ownerFault(page, mcid))]
      .filter((fault) => typeof fault === "string")
      .map((fault) => `Page ${page + 1}: ${fault}`),
  );
  return [...new Set(messages)].map((message) => ({ clause: "7.1", message }));
}

/** What is wrong with the marks around a painting, from the outermost to the innermost. */
function nestingFault(marks: readonly Mark[]): string | undefined {
  const isArtifact = marks
    .filter(({ tag, mcid }) => tag === "Artifact" || mcid !== undefined)
    .map(({ tag }) => tag === "Artifact");
  const [outermost] = isArtifact;
  if (outermost === undefined) return "something is painted that is neither tagged nor an artifact.";
  if (!isArtifact.includes(!outermost)) return undefined;
  return outermost ? "tagged content inside an artifact." : "an artifact inside tagged content.";
}

/** References of the elements that claim each piece of content. */
function contentOwners({ structure }: Pdf): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  const visit = (child: StructureChild, owner: string) => {
    if (child.kind === "element") for (const each of child.children) visit(each, child.ref?.toString() ?? "");
    if (child.kind !== "content") return;
    const key = markKey(child.page, child.mcid);
    owners.set(key, [...(owners.get(key) ?? []), owner]);
  };
  for (const element of structure) visit(element, "");
  return owners;
}

/** The same by the parent tree (ISO 32000-1, 14.7.4.4). */
function parentKeys({ document }: Pdf): Map<string, string> {
  const numbers = entry.array(
    entry.dict(entry.dict(document.catalog, "StructTreeRoot"), "ParentTree"),
    "Nums",
  );
  const found = new Map<string, string>();
  const pages = document.getPages().map(({ node }) => entry.number(node, "StructParents"));
  for (let at = 0; at + 1 < (numbers?.size() ?? 0); at += 2) {
    const key = numbers?.lookup(at);
    const elements = numbers?.lookup(at + 1);
    const page = key instanceof PDFNumber ? pages.indexOf(key.asNumber()) : -1;
    if (page < 0 || !(elements instanceof PDFArray)) continue;
    for (const [mcid, ref] of elements.asArray().entries())
      if (ref instanceof PDFRef && document.context.lookup(ref) instanceof PDFDict)
        found.set(markKey(page, mcid), ref.toString());
  }
  return found;
}

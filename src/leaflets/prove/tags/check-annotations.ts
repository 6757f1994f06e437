import { PDFDict } from "@cantoo/pdf-lib";
import { eachElement } from "../../../pdf/each-element.ts";
import { entry } from "../../../pdf/entry.ts";
import type { Pdf } from "../../../pdf/read-pdf.ts";
import type { TagFault } from "../tag-fault.ts";

/** The annotations that a leaflet has, by their type: the element that each belongs to, and the entry with its name. */
const kinds: Record<string, { what: string; role: string; name: string; clause: string }> = {
  Link: { what: "a link", role: "Link", name: "Contents", clause: "7.18.5" },
  Widget: { what: "a field", role: "Form", name: "TU", clause: "7.18.4" },
};

/**
 * Every annotation is a link in a Link element or a field in a Form element, has a name, and is reached in order (ISO
 * 14289-1, 7.18). A leaflet has no annotations of other kinds.
 */
export function checkAnnotations(pdf: Pdf): TagFault[] {
  const { document } = pdf;
  const owners = new Map<string, string>();
  for (const { element, role } of eachElement(pdf))
    for (const child of element.children)
      if (child.kind === "object") owners.set(child.object.toString(), role);
  return document.getPages().flatMap(({ node }, index) => {
    const annotations = node.Annots()?.asArray() ?? [];
    const faults = annotations.flatMap((ref) =>
      checkAnnotation(document.context.lookup(ref, PDFDict), owners.get(ref.toString())),
    );
    if (annotations.length > 0 && entry.name(node, "Tabs") !== "S")
      faults.unshift({ clause: "7.18.3", message: "the tab key does not follow the tags." });
    return faults.map(({ clause, message }) => ({ clause, message: `Page ${index + 1}: ${message}` }));
  });
}

/** What is wrong with an annotation that belongs to an element of the role `owner`. */
function checkAnnotation(annotation: PDFDict, owner: string | undefined): TagFault[] {
  const subtype = entry.name(annotation, "Subtype");
  const kind = kinds[subtype ?? ""];
  if (!kind) return [{ clause: "7.18.1", message: `an annotation of type ${subtype}.` }];
  const { what, role, name, clause } = kind;
  const faults: TagFault[] = [];
  if (owner !== role) faults.push({ clause, message: `${what} belongs to no ${role} element.` });
  if (!entry.text(annotation, name)) faults.push({ clause, message: `${what} has no name.` });
  if (entry.number(annotation, "StructParent") === undefined)
    faults.push({ clause: "7.18.1", message: `${what} does not know its element.` });
  return faults;
}

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
  const faults: TagFault[] = [];
  for (const [index, { node }] of document.getPages().entries()) {
    const fault = (clause: string, message: string) =>
      faults.push({ clause, message: `Page ${index + 1}: ${message}` });
    const annotations = node.Annots()?.asArray() ?? [];
    if (annotations.length > 0 && entry.name(node, "Tabs") !== "S")
      fault("7.18.3", "the tab key does not follow the tags.");
    for (const ref of annotations) {
      const annotation = document.context.lookup(ref, PDFDict);
      const subtype = entry.name(annotation, "Subtype");
      const kind = kinds[subtype ?? ""];
      if (!kind) {
        fault("7.18.1", `an annotation of type ${subtype}.`);
        continue;
      }
      const { what, role, name, clause } = kind;
      if (owners.get(ref.toString()) !== role) fault(clause, `${what} belongs to no ${role} element.`);
      if (!entry.text(annotation, name)) fault(clause, `${what} has no name.`);
      if (entry.number(annotation, "StructParent") === undefined)
        fault("7.18.1", `${what} does not know its element.`);
    }
  }
  return faults;
}

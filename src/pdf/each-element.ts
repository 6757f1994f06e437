import { entry } from "./entry.ts";
import type { Pdf } from "./read-pdf.ts";
import type { StructureChild, StructureElement } from "./structure.ts";

/** A structure element where it stands. `role` is its standard type, after the role map. */
export interface PlacedElement {
  element: StructureElement;
  role: string;
  parent: PlacedElement | undefined;
}

/**
 * Every structure element in reading order (ISO 32000-1, 14.7.2 and 14.7.3). A circular role map ends where
 * it began.
 */
export function eachElement({ document, structure }: Pdf): PlacedElement[] {
  const roleMap = entry.dict(entry.dict(document.catalog, "StructTreeRoot"), "RoleMap");
  const roleOf = (type: string, seen = new Set<string>()): string => {
    const mapped = entry.name(roleMap, type);
    return mapped === undefined || seen.has(type) ? type : roleOf(mapped, seen.add(type));
  };
  const found: PlacedElement[] = [];
  const visit = (child: StructureChild, parent: PlacedElement | undefined) => {
    if (child.kind !== "element") return;
    const placed = { element: child, role: roleOf(child.type), parent };
    found.push(placed);
    for (const grandchild of child.children) visit(grandchild, placed);
  };
  for (const element of structure) visit(element, undefined);
  return found;
}

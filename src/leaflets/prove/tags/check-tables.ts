import { attribute } from "../../../pdf/attribute.ts";
import { eachElement, type PlacedElement } from "../../../pdf/each-element.ts";
import type { Pdf } from "../../../pdf/read-pdf.ts";
import { gridFault } from "../../../pdf/table-grid.ts";
import type { TagFault } from "../tag-fault.ts";

/**
 * Tables fill a grid, have one head, foot and caption at most, and say what each heading heads (ISO 14289-1,
 * 7.5).
 */
export function checkTables(pdf: Pdf): TagFault[] {
  const placed = eachElement(pdf);
  const faults: TagFault[] = [];
  const fault = (message: string) => faults.push({ clause: "7.5", message });
  const isIn = (table: PlacedElement, each: PlacedElement | undefined): boolean =>
    each !== undefined &&
    (each.parent === table || (each.parent?.role !== "Table" && isIn(table, each.parent)));
  for (const table of placed.filter(({ role }) => role === "Table")) {
    const inside = placed.filter((each) => isIn(table, each));
    for (const single of ["THead", "TFoot", "Caption"])
      if (inside.filter(({ role, parent }) => role === single && parent === table).length > 1)
        fault(`Two ${single} in a table.`);
    const rows = inside.filter(({ role }) => role === "TR");
    const cells = rows.map((row) =>
      inside.filter(({ parent, role }) => parent === row && /^T[HD]$/.test(role)),
    );
    const shape = gridFault(cells.map((row) => row.map(spanOf)));
    if (shape) fault(`A table has ${shape}.`);
    const headings = cells.flat().filter(({ role }) => role === "TH");
    if (headings.some(({ element }) => !attribute(element, "Scope")))
      fault("A heading cell does not say what it heads.");
  }
  return faults;
}

const spanOf = ({ element }: PlacedElement) => ({
  colSpan: Number(attribute(element, "ColSpan") ?? 1),
  rowSpan: Number(attribute(element, "RowSpan") ?? 1),
});

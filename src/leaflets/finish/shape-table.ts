import { gridFault } from "../../pdf/table-grid.ts";
import type { Shaping } from "./shaping.ts";
import { type Sidecar, untaggable } from "./sidecar.ts";
import { type Attributes, childTags, eachTag, type Tag } from "./tag.ts";

/**
 * Puts rows and cells in the page's order, empty ones too, and says how far each cell reaches and what each
 * heading cell heads (ISO 14289-1, 7.5). Throws for rows that do not fill the same columns.
 */
export function shapeTable(table: Tag, { sidecar }: Shaping): void {
  const rows = [];
  for (const part of eachTag(table)) {
    if (!/^(Table|THead|TBody|TFoot|TR)$/.test(part.type)) continue;
    const inside = childTags(part).toSorted((one, other) => one.element - other.element);
    part.children = inside;
    if (part.type !== "TR") continue;
    for (const [column, cell] of inside.entries()) describeCell(cell, column, sidecar);
    rows.push(inside.map(({ element }) => ({ colSpan: 1, rowSpan: 1, ...sidecar.elements[element] })));
  }
  const fault = gridFault(rows);
  if (fault) throw untaggable(sidecar, table.element, `A table cannot have ${fault}.`);
}

function describeCell(cell: Tag, column: number, sidecar: Sidecar): void {
  const { colSpan, rowSpan, scope, parent = 0 } = sidecar.elements[cell.element] ?? {};
  const attributes: Attributes = { O: "Table" };
  if (colSpan) attributes.ColSpan = colSpan;
  if (rowSpan) attributes.RowSpan = rowSpan;
  if (cell.type === "TH") {
    const inHead = sidecar.elements[sidecar.elements[parent]?.parent ?? 0]?.tag === "thead";
    const isRow = scope ? scope.startsWith("row") : !inHead && column === 0;
    attributes.Scope = isRow ? "Row" : "Column";
  }
  if (Object.keys(attributes).length > 1) cell.attributes = attributes;
}

import { attribute } from "../../../pdf/attribute.ts";
import { eachElement, type PlacedElement } from "../../../pdf/each-element.ts";
import type { Pdf } from "../../../pdf/read-pdf.ts";
import type { TagFault } from "../tag-fault.ts";

/** What each type may hold, where it may hold only some. */
const HOLDS: Record<string, RegExp> = {
  L: /^(L|LI|Caption)$/,
  LI: /^(Lbl|LBody)$/,
  Table: /^(TR|THead|TBody|TFoot|Caption)$/,
  THead: /^TR$/,
  TBody: /^TR$/,
  TFoot: /^TR$/,
  TR: /^T[HD]$/,
  TOC: /^(TOC|TOCI|Caption)$/,
};
/** Where each type may stand, where it may only in some. */
const STANDS_IN: Record<string, RegExp> = {
  LI: /^L$/,
  LBody: /^LI$/,
  THead: /^Table$/,
  TBody: /^Table$/,
  TFoot: /^Table$/,
  TR: /^(Table|THead|TBody|TFoot)$/,
  TH: /^TR$/,
  TD: /^TR$/,
  TOCI: /^TOC$/,
};

/** Lists and tables are built as the standard builds them (ISO 14289-1, 7.2, 7.5, 7.6). */
export function checkNesting(pdf: Pdf): TagFault[] {
  const faults: TagFault[] = [];
  const clause = (role: string) => (/^(L|LI|Lbl|LBody)$/.test(role) ? "7.6" : "7.2");
  for (const placed of eachElement(pdf)) {
    const { element, role, parent } = placed;
    const outside = parent?.role ?? "the root";
    if (parent && HOLDS[parent.role]?.test(role) === false)
      faults.push({ clause: clause(parent.role), message: `${parent.role} holds ${role}.` });
    if (STANDS_IN[role]?.test(outside) === false)
      faults.push({ clause: clause(role), message: `${role} stands in ${outside}.` });
    if (HOLDS[role] && element.children.some(({ kind }) => kind === "content"))
      faults.push({ clause: clause(role), message: `${role} holds content of its own.` });
    if (role === "Lbl" && !listOf(placed))
      faults.push({ clause: "7.6", message: "A list with labels has no ListNumbering." });
  }
  return faults;
}

/** How the list is numbered that a label belongs to; a label outside lists needs none. */
function listOf({ parent }: PlacedElement): string | number | undefined {
  const list = parent?.role === "LI" ? parent.parent : undefined;
  return list ? attribute(list.element, "ListNumbering") : "None";
}

import { eachElement } from "../../../pdf/each-element.ts";
import type { Pdf } from "../../../pdf/read-pdf.ts";
import type { TagFault } from "../tag-fault.ts";

/**
 * Headings begin at H1 and go down one level at a time (ISO 14289-1, 7.4.2); H and H1 to H6 do not mix
 * (7.4.4).
 */
export function checkHeadings(pdf: Pdf): TagFault[] {
  const roles = eachElement(pdf).map(({ role }) => role);
  const levels = roles.filter((role) => /^H[1-6]$/.test(role)).map((role) => Number(role[1]));
  const faults: TagFault[] = [];
  for (const [index, level] of levels.entries()) {
    const previous = levels[index - 1] ?? 0;
    if (level > previous + 1)
      faults.push({
        clause: "7.4.2",
        message: previous ? `H${level} follows H${previous}.` : `The first heading is H${level}.`,
      });
  }
  if (roles.includes("H") && levels.length > 0)
    faults.push({ clause: "7.4.4", message: "H stands beside numbered headings." });
  return faults;
}

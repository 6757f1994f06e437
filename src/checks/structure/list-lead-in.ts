import type { List } from "../../markdown/outline.ts";
import { rule } from "../rule.ts";
import { isAlone } from "./list-number.ts";

/** A list says first what it is a list of. */
export const listLeadIn = rule({
  code: "list-lead-in",
  severity: "warning",
  group: "Structure",
  of: "page",
  summary: "Before a list stands a heading, or a line that ends with a colon.",
  // The list of a box that is not closed has lost its box, and with it what leads in to it.
  check({ body, file }) {
    if (body.looseBoxes.length > 0) return [];
    return body.lists
      .filter((list) => !isLedIn(list) && !isAlone(list))
      .map(({ at }) => {
        const column = at.column + file.line(at.line - 1).search(/\S/);
        const message = "This list has no line before it that leads in to it.";
        const hint = "Say in one line what it lists, and end that with a colon.";
        return { at: { ...at, column }, message, hint };
      });
  },
});

function isLedIn({ after, leadIn }: List): boolean {
  if (after === "paragraph_close") return /[:：]\W*$/.test(leadIn);
  return after === "heading_close" || after === "container_box_open";
}

import { addressOf } from "../../folders/address-of.ts";
import { rule } from "../rule.ts";
import { budgetOf } from "./budget-of.ts";

/** Pages that are there to be read work on any device, and nothing on them can go wrong. */
export const pageScript = rule({
  code: "page-script",
  severity: "error",
  group: "Built site",
  of: "built",
  summary: "No built page that is there to be read runs a script.",
  check: ({ pages }) =>
    [...pages.values()]
      .filter(({ path, scripts }) => scripts.length > 0 && !budgetOf(addressOf(path)).scripts)
      .map(({ path, scripts }) => ({
        at: { file: path, line: 1, column: 1 },
        message: `This page runs scripts: ${scripts.length}. A page to read may run none.`,
        hint: "Take the script out of its template.",
      })),
});

import { issue } from "../../report/catalogue.ts";
import type { SiteWeight } from "../../site/delivery/site-weight.ts";
import type { Rule } from "../rule.ts";
import { budgetOf } from "./budget-of.ts";

/** Pages that are there to be read work on any device, and nothing on them can go wrong. */
export const pageScript: Rule<[SiteWeight]> = {
  code: "page-script",
  summary: "No built page that is there to be read runs a script.",
  check: ({ pages }) =>
    pages
      .filter(({ address, scripts }) => scripts > 0 && !budgetOf(address).scripts)
      .map(({ file, scripts }) =>
        issue(
          "page-script",
          { file, line: 1, column: 1 },
          `This page runs scripts: ${scripts}. A page to read may run none.`,
          "Take the script out of its template.",
        ),
      ),
};

import { issue } from "../../report/catalogue.ts";
import type { SiteWeight } from "../../site/delivery/site-weight.ts";
import type { Rule } from "../rule.ts";
import { budgetOf } from "./budget-of.ts";

/** A page is whole in the first round trip, whatever the connection. */
export const heavyPage: Rule<[SiteWeight]> = {
  code: "heavy-page",
  summary: "A built page weighs no more than its kind may, in Brotli with its styles: 14,000 bytes to read.",
  check: ({ pages }) =>
    pages.flatMap(({ file, address, bytes }) => {
      const { kind, bytes: most } = budgetOf(address);
      if (bytes <= most) return [];
      const message = `This page weighs ${bytes} bytes in Brotli; ${kind} may weigh ${most}.`;
      return [
        issue("heavy-page", { file, line: 1, column: 1 }, message, "Split the page, or mend its styles."),
      ];
    }),
};

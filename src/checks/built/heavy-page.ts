import { rule } from "../rule.ts";
import { budgetOf } from "./budget-of.ts";

/** A page is whole in the first round trip, whatever the connection. */
export const heavyPage = rule({
  code: "heavy-page",
  severity: "error",
  group: "Built site",
  of: "weight",
  summary: "A built page weighs no more than its kind may, in Brotli with its styles: 14,000 bytes to read.",
  check: ({ pages }) =>
    pages.flatMap(({ file, address, bytes }) => {
      const { kind, bytes: most } = budgetOf(address);
      if (bytes <= most) return [];
      const message = `This page weighs ${bytes} bytes in Brotli; ${kind} may weigh ${most}.`;
      return [{ at: { file, line: 1, column: 1 }, message, hint: "Split the page, or mend its styles." }];
    }),
});

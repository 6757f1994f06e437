import { addressOf } from "../../folders/address-of.ts";
import { rule } from "../rule.ts";
import { budgetOf } from "./budget-of.ts";

/** A page is whole in the first round trip, whatever the connection. */
export const heavyPage = rule({
  code: "heavy-page",
  severity: "error",
  group: "Built site",
  of: "built",
  summary: "A built page weighs no more than its kind may, in Brotli with its styles: 14,000 bytes to read.",
  check: ({ pages, files }) =>
    [...pages.keys()].flatMap((file) => {
      const bytes = files.get(file)?.packed ?? 0;
      const { kind, bytes: most } = budgetOf(addressOf(file));
      if (bytes <= most) return [];
      const message = `This page weighs ${bytes} bytes in Brotli; ${kind} may weigh ${most}.`;
      return [{ at: { file, line: 1, column: 1 }, message, hint: "Split the page, or mend its styles." }];
    }),
});

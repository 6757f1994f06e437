import { didYouMean } from "../../report/did-you-mean.ts";
import { rule } from "../rule.ts";

/** Every id that a label, a table cell or an ARIA attribute refers to is on the page. */
export const builtReference = rule({
  code: "built-reference",
  severity: "error",
  group: "Built site",
  of: "built",
  summary: "Every `for`, `headers` and `aria-*` id of a built page is there.",
  check: ({ pages }) =>
    [...pages.values()].flatMap(({ ids, references }) => {
      const known = new Set(ids.map(({ id }) => id));
      return references
        .filter(({ id }) => !known.has(id))
        .map(({ id, holder, at }) => {
          const hint = didYouMean(id, [...known], "Give the element that is meant this id.");
          return { at, message: `${holder} "${id}" is the id of nothing on this page.`, hint };
        });
    }),
});

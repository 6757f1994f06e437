import type { BuiltSite } from "../../built/built-site.ts";
import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";

/** No page has two elements of one id: a link or a label would find only the first (WCAG 2.1, 4.1.1). */
export const builtId: Rule<[BuiltSite]> = {
  code: "built-id",
  summary: "No built page has an id twice.",
  check: ({ pages }) =>
    [...pages.values()].flatMap(({ ids }) => {
      const taken = new Set<string>();
      return ids.flatMap(({ id, at }) => {
        if (!taken.has(id)) {
          taken.add(id);
          return [];
        }
        return [
          issue(
            "built-id",
            at,
            `The id "${id}" stands twice on this page.`,
            "Give one of the two another id.",
          ),
        ];
      });
    }),
};

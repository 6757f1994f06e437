import { rule } from "../rule.ts";

/** No page has two elements of one id: a link or a label would find only the first (WCAG 2.1, 4.1.1). */
export const builtId = rule({
  code: "built-id",
  severity: "error",
  group: "Built site",
  of: "built",
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
          {
            at,
            message: `The id "${id}" stands twice on this page.`,
            hint: "Give one of the two another id.",
          },
        ];
      });
    }),
});

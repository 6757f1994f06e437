import { rule } from "../rule.ts";

/** The canonical address of a page is its own, so that search engines send readers to where it lives. */
export const builtCanonical = rule({
  code: "built-canonical",
  severity: "error",
  group: "Built site",
  of: "built",
  summary: "The canonical address of a built page is its own.",
  check: ({ pages }) =>
    [...pages.values()].flatMap(({ url, canonicals }) =>
      canonicals
        .filter(({ value }) => value !== url)
        .map(({ value, at }) => ({
          at,
          message: `The canonical address "${value}" is not this page.`,
          hint: `It is ${url}`,
        })),
    ),
});

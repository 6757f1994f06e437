import type { BuiltSite } from "../../built/built-site.ts";
import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";

/** The canonical address of a page is its own, so that search engines send readers to where it lives. */
export const builtCanonical: Rule<[BuiltSite]> = {
  code: "built-canonical",
  summary: "The canonical address of a built page is its own.",
  check: ({ pages }) =>
    [...pages.values()].flatMap(({ url, canonicals }) =>
      canonicals
        .filter(({ value }) => value !== url)
        .map(({ value, at }) =>
          issue("built-canonical", at, `The canonical address "${value}" is not this page.`, `It is ${url}`),
        ),
    ),
};

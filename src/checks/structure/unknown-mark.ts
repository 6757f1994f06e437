import { quote } from "../quote.ts";
import { rule } from "../rule.ts";

/** Every block and mark is one that this guide has on both its faces. */
export const unknownMark = rule({
  code: "unknown-mark",
  severity: "error",
  group: "Structure",
  of: "page",
  summary:
    "Every block and mark is part of this guide: no code, quotations, rules, struck-out words or titles of links.",
  check: ({ body }) =>
    body.foreign.map(({ name, words, instead, at }) => {
      const what = words === "" ? `This is ${name}` : `${quote(words)} is ${name}`;
      return { at: at(), message: `${what}, which this guide does not have.`, hint: instead };
    }),
});

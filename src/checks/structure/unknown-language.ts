import { otherScripts, writtenLanguage } from "../../typeface/other-scripts.ts";
import { quote } from "../quote.ts";
import { rule } from "../rule.ts";

const names = [...otherScripts.values()].map(({ name }) =>
  name.replace(/^./, (first) => first.toUpperCase()),
);
const list = new Intl.ListFormat("en-GB", { type: "disjunction" }).format(["Latin", ...names]);

/** Words in another language can be printed and read aloud: it is one that there is, in letters that the guide has a typeface for. */
export const unknownLanguage = rule({
  code: "unknown-language",
  severity: "error",
  group: "Structure",
  of: "page",
  summary: "Every language that is named is one, in letters that the guide has a typeface for.",
  check: ({ body }) =>
    body.languages
      .filter(({ tag }) => writtenLanguage(tag) === undefined)
      .map(({ tag, at }) => ({
        at: at(),
        message: `${quote(tag)} is no language in letters that this guide has.`,
        hint: `Write the tag of one in ${list} letters, such as ar, he, ur or cy.`,
      })),
});

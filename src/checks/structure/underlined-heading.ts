import { rule } from "../rule.ts";

/** A heading is written with `##`: a line of `---` or `===` below words is one by accident, more often than not. */
export const underlinedHeading = rule({
  code: "underlined-heading",
  severity: "error",
  group: "Structure",
  of: "page",
  summary: "Every heading is written with `##`, none by a line of `---` or `===` below it.",
  check: ({ body }) =>
    body.headings
      .filter(({ underlined }) => underlined)
      .map(({ text, at }) => ({
        at,
        message: `The line below makes "${text}" a heading.`,
        hint: `For a heading, write ## ${text}; for a paragraph, remove the line below it. A rule across the page would need an empty line before it, and this guide has none.`,
      })),
});

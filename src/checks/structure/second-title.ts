import { rule } from "../rule.ts";

/** The title in the front matter is the page's only H1. */
export const secondTitle = rule({
  code: "second-title",
  severity: "error",
  group: "Structure",
  of: "page",
  summary: "No heading of a text is an H1: the title of the page is.",
  check: ({ body }) =>
    body.headings
      .filter(({ level, underlined }) => level === 1 && !underlined)
      .map(({ text, at }) => {
        const message = `"${text}" is a second H1; the title in the front matter is the first.`;
        return { at, message, hint: `Write ## ${text}` };
      }),
});

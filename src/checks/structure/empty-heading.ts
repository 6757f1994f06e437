import { rule } from "../rule.ts";

/** A heading says something. */
export const emptyHeading = rule({
  code: "empty-heading",
  severity: "error",
  group: "Structure",
  of: "page",
  summary: "Every heading has words.",
  check: ({ body }) =>
    body.headings
      .filter(({ text }) => !/[\p{L}\p{N}]/u.test(text))
      .map(({ level, text, at }) => {
        const message = `"${`${"#".repeat(level)} ${text}`.trim()}" has no words.`;
        return { at, message, hint: "Write the heading, or remove the line." };
      }),
});

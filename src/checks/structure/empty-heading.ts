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
      .filter(({ text }) => text.trim() === "")
      .map(({ level, at }) => {
        const message = `"${"#".repeat(level)}" has no words.`;
        return { at, message, hint: "Write the heading, or remove the line." };
      }),
});

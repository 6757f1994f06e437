import { issue } from "../../report/catalogue.ts";
import type { PageRule } from "../rule.ts";

/** A heading says something. */
export const emptyHeading: PageRule = {
  code: "empty-heading",
  summary: "Every heading has words.",
  check: ({ body }) =>
    body.headings
      .filter(({ text }) => text.trim() === "")
      .map(({ level, at }) => {
        const message = `"${"#".repeat(level)}" has no words.`;
        return issue("empty-heading", at, message, "Write the heading, or remove the line.");
      }),
};

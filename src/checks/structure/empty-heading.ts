import { textPages } from "../../content/text-pages.ts";
import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";

/** A heading says something. */
export const emptyHeading: Rule = {
  code: "empty-heading",
  summary: "Every heading has words.",
  check: (draft) =>
    textPages(draft)
      .flatMap(({ body }) => body.headings)
      .filter(({ text }) => text.trim() === "")
      .map(({ level, at }) => {
        const message = `"${"#".repeat(level)}" has no words.`;
        return issue("empty-heading", at, message, "Write the heading, or remove the line.");
      }),
};

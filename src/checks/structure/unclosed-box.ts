import { textPages } from "../../content/text-pages.ts";
import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";

/** Every box ends where its author meant it to. */
export const unclosedBox: Rule = {
  code: "unclosed-box",
  summary: "Every `:::` box is closed before the next one begins.",
  check: (draft) =>
    textPages(draft).flatMap(({ file, body }) =>
      body.openBoxes.map((at) => {
        const message = `"${file.line(at.line - 1).trim()}" is not closed.`;
        return issue("unclosed-box", at, message, "Write ::: on a line of its own where the box ends.");
      }),
    ),
};

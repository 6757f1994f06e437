import { issue } from "../../report/catalogue.ts";
import type { PageRule } from "../rule.ts";

/** Every box ends where its author meant it to. */
export const unclosedBox: PageRule = {
  code: "unclosed-box",
  summary: "Every `:::` box is closed, once, before the next one begins.",
  check: ({ file, body }) =>
    body.looseBoxes.map((at) => {
      const line = file.line(at.line - 1).trim();
      return /^:+$/.test(line)
        ? issue("unclosed-box", at, `"${line}" closes no box.`, "Remove the line, or name the box: ::: do")
        : issue(
            "unclosed-box",
            at,
            `"${line}" is not closed.`,
            "Write ::: on a line of its own where it ends.",
          );
    }),
};

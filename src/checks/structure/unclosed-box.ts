import { rule } from "../rule.ts";

/** Every box ends where its author meant it to. */
export const unclosedBox = rule({
  code: "unclosed-box",
  severity: "error",
  group: "Structure",
  of: "page",
  summary: "Every `:::` box is closed, once, before the next one begins.",
  check: ({ file, body }) =>
    body.looseBoxes.map((at) => {
      const line = file.line(at.line - 1).trim();
      return /^:+$/.test(line)
        ? { at, message: `"${line}" closes no box.`, hint: "Remove the line, or name the box: ::: do" }
        : { at, message: `"${line}" is not closed.`, hint: "Write ::: on a line of its own where it ends." };
    }),
});

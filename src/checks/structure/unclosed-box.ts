import { rule } from "../rule.ts";

/** Every box ends where its author meant it to; so does code, which the guide has none of. */
export const unclosedBox = rule({
  code: "unclosed-box",
  severity: "error",
  group: "Structure",
  of: "page",
  summary: "Every `:::` box is closed, once, before the next one begins; so is code.",
  check: ({ file, body }) =>
    body.looseBoxes.map(({ at, isInner }) => {
      const line = file.line(at.line - 1).trim();
      if (/^::(?!:)/.test(line))
        return {
          at,
          message: `"${line}" has two colons.`,
          hint: "Write three: a box begins with ::: and its name, and ends with :::",
        };
      if (isInner)
        return {
          at,
          message: `"${line}" begins within another box.`,
          hint: "End the other box before it with a line of :::, and take out the last of its lines.",
        };
      if (/^:+$/.test(line))
        return { at, message: `"${line}" closes no box.`, hint: "Remove the line, or name the box: ::: do" };
      return line.startsWith(":")
        ? { at, message: `"${line}" is not closed.`, hint: "Write ::: on a line of its own where it ends." }
        : {
            at,
            message: `"${line}" begins code that nothing ends.`,
            hint: "Remove it: this guide has no code.",
          };
    }),
});

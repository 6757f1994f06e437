import { isOfEditor } from "../../content/is-of-editor.ts";
import { rule } from "../rule.ts";

/** Bytes of one font file: Arabic, whose letters change shape, has the largest. */
const MOST = 52_000;

/** Letters come soon after the words, or readers see them change late. */
export const heavyFont = rule({
  code: "heavy-font",
  severity: "error",
  group: "Built site",
  of: "built",
  summary: "No font that readers are sent is over 52,000 bytes.",
  check: ({ files }) =>
    [...files]
      .filter(([file, { bytes }]) => file.endsWith(".woff2") && bytes > MOST && !isOfEditor(file))
      .map(([file, { bytes }]) => ({
        at: { file, line: 1, column: 1 },
        message: `This font weighs ${bytes} bytes; a font may weigh ${MOST}.`,
        hint: "Take a smaller subset of it.",
      })),
});

import { rule } from "../rule.ts";

/** Marks for bold words, of which the other one is missing: the parser shows them as they are. */
const mark = /\*\*|__/g;

/** No mark of Markdown is left over in a text, or stands in front matter and data, which know none. */
export const strayMark = rule({
  code: "stray-mark",
  severity: "error",
  group: "Structure",
  of: "text",
  summary: "No `**` or `__` is shown to the reader.",
  check: (text) =>
    text.passagesWith(/\*\*|__/).flatMap((passage) =>
      [...passage.text.matchAll(mark)].slice(0, 1).map(({ 0: written, index }) => {
        const message = `"${written}" is shown as it is written.`;
        const hint =
          "Write it before and behind the words, without a space between; only texts of pages know it.";
        return { at: passage.at(index), message, hint };
      }),
    ),
});

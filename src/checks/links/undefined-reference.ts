import { didYouMean, nearest } from "../../report/did-you-mean.ts";
import { rule } from "../rule.ts";

/** `[words][label]`, `[label][]`, `[^1]`, or `[label]` alone; a definition or a link in brackets is none of them. */
const shape = /\[([^[\]]+)\](?:\[([^[\]]*)\])?(?![(:[])/g;

/** Every link by reference has its address. */
export const undefinedReference = rule({
  code: "undefined-reference",
  severity: "error",
  group: "Links",
  of: "page",
  summary: "Every link by reference, `[words][label]`, has a line `[label]: address`.",
  check({ body }) {
    if (!body.words.includes("[")) return [];
    const { references } = body;
    return body.passages.flatMap(({ text, at }) =>
      [...text.matchAll(shape)].flatMap(({ 0: written, 1: words = "", 2: second, index }) => {
        const label = second || words;
        // Brackets alone may be meant as brackets: they are a reference where a label is nearly the same.
        const alone = second === undefined && !label.startsWith("^");
        if (alone && nearest(label, references) === undefined) return [];
        const otherwise = "Write the address behind the words: [your options](/guide/your-options/).";
        const hint = didYouMean(label, references, otherwise);
        return [{ at: at(index), message: `"${written}" names no address.`, hint }];
      }),
    );
  },
});

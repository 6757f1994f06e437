import { matchesOf } from "../../prose/matches-of.ts";
import { type Finding, rule } from "../rule.ts";
import { nameWords } from "../words/known-names.ts";

/** A number in which a letter stands that looks like a digit, with the groups behind it: 0345 222 373O, £9OO, l2. */
const run =
  /(?<![\p{L}\p{N}_@/.#])[£$€]?[\dOoIl]+(?:[.,/:][\dOoIl]+)*(?: [\dO]{2,}(?![\p{L}\p{N}]))*(?=(?:am|pm|mg|ml|kg|g|%|p|k)?(?![\p{L}\p{N}_@/-]))/gu;
const sign = /[\dOoIl]*(?:[OoIl]\d|\d[OoIl]|\d OO)/;

/** A group of it that mixes both; of few letters, only where it counts something: O2 and 2l may be what they say. */
const mixed =
  /(?<![\dOoIl])(?=[\dOoIl]*\d)(?=[\dOoIl]*[OoIl])(?!\d+l(?!\w)|[OI]\d(?!\w))[\dOoIl]{2,}|(?<=\d )O{2,}/;
const counted =
  /(?<![\dOoIl])(?:\d+l|[OI]\d) (?=(?:minute|hour|day|week|month|year|time|people|patient|in \d|of \d))/;

/** Numbers are of digits: a screen reader reads letters as letters, and nobody can dial or pay them. */
export const letterInNumber = rule({
  code: "letter-in-number",
  severity: "error",
  group: "Contacts",
  of: "text",
  summary: "No letter stands for a digit: O for 0, l or I for 1.",
  check: (text) => {
    const names = nameWords(text.draft);
    return text.passagesWith(sign).flatMap(({ text: words, at }) =>
      matchesOf(words, run).flatMap(({ 0: written, index }): Finding[] => {
        const offset = written.search(mixed);
        const start = offset === -1 ? (counted.test(words.slice(index)) ? 0 : -1) : offset;
        if (start === -1 || names?.has(written)) return [];
        // A number to dial or to pay begins where its first group does.
        const isWhole = /^[0O£$€]/.test(written);
        const meant = written.replace(/[Oo]/g, "0").replace(/[Il]/g, "1");
        const message = `"${written}" has a letter among its digits.`;
        return [{ at: at(index + (isWhole ? 0 : start)), message, hint: `Write ${meant}` }];
      }),
    );
  },
});

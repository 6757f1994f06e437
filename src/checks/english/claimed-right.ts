import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";

/** Words that claim a right by law. */
const claim =
  /\b(?:entitle(?:s|d|ment|ments)?|legal(?:ly)? rights?|right by law|rights? to (?:a|an|one|another) (?:second )?opinion)\b/gi;

/** A sentence that says there is no such right tells the truth. */
const denial = /\b(?:no|not|never|nor|without|neither|nobody|no one)\b|n[’']t\b/i;

/** Nobody is told that the law gives them a second opinion: it does not, and they can ask all the same. */
export const claimedRight = rule({
  code: "claimed-right",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "Nobody is told that they are entitled to a second opinion, or have a legal right to one.",
  check: (text) =>
    findWordings(text, { sign: /entitle|right/i, pattern: claim }, ({ 0: words, index }, { text }) => {
      const sentence = text
        .slice(0, index)
        .split(/[.!?]\s/)
        .at(-1) as string;
      if (denial.test(sentence)) return undefined;
      return {
        message: `"${words}" claims a right that the law does not give.`,
        hint: 'Write "you can ask".',
      };
    }),
});

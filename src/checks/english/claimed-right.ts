import type { Draft } from "../../content/model.ts";
import { present } from "../../present.ts";
import { oncePer } from "../once-per.ts";
import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";
import { askedFor } from "./asked-for.ts";

/** Words that claim a right by law. */
const claimed = oncePer((draft: Draft) => {
  const toAsked = `rights? to (?:an?|one|another) ${askedFor(draft)}`;
  return new RegExp(
    `\\b(?:entitle(?:s|d|ment|ments)?|legal(?:ly)? rights?|right by law|${toAsked})\\b`,
    "gi",
  );
});

/** A sentence that says there is no such right tells the truth. */
const denial = /\b(?:no|not|never|nor|without|neither|nobody|no one)\b|n[’']t\b/i;

/** Nobody is told that the law gives them what the guide helps them to ask for: they can ask, and the answer may be no. */
export const claimedRight = rule({
  code: "claimed-right",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "Nobody is told that they are entitled to what they can ask for, or have a legal right to it.",
  check: (text) =>
    findWordings(
      text,
      { sign: /entitle|right/i, pattern: claimed(text.draft) },
      ({ 0: words, index }, passage) => {
        const before = passage.text.slice(0, index).split(/[.!?]\s/);
        const sentence = present(before.at(-1));
        if (denial.test(sentence)) return undefined;
        return {
          message: `"${words}" claims a right that the law does not give.`,
          hint: 'Write "you can ask".',
        };
      },
    ),
});

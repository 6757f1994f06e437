import type { Rule } from "../rule.ts";
import { americanWords } from "./american-words.ts";
import { findWordings } from "./find-wordings.ts";

const longestFirst = Object.keys(americanWords).toSorted((a, b) => b.length - a.length);
const american = new RegExp(`\\b(?:${longestFirst.map(eitherCase).join("|")})\\b`);

/** Words are those of the UK. */
export const americanism: Rule = {
  code: "americanism",
  summary: "Words are those of the UK, not of the USA.",
  check: (draft) =>
    findWordings("americanism", draft, { sign: american, pattern: american }, ([written]) => ({
      message: `"${written}" is American.`,
      hint: `Write "${americanWords[written.toLowerCase()]}".`,
    })),
};

/** `mom` → `[mM]om`: far quicker to look for than without regard to case. */
function eitherCase([first = "", ...others]: string): string {
  return `[${first}${first.toUpperCase()}]${others.join("")}`;
}

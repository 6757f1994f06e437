import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";
import { americanWords } from "./american-words.ts";

const longestFirst = Object.keys(americanWords).toSorted((a, b) => b.length - a.length);
const american = new RegExp(`\\b(?:${longestFirst.map(eitherCase).join("|")})\\b`);
const everyAmerican = new RegExp(american, "g");

/** What makes a program one of care; that of a computer is a program in the UK, too. */
const ofCare =
  /\b(?:support|treatment|care|screening|exercise|training|rehabilitation|opinion|access|health|cancer) programs?\b|\bprograms? (?:of|for)\b/i;

/** Words are those of the UK. */
export const americanism = rule({
  code: "americanism",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "Words are those of the UK, not of the USA.",
  check: (text) =>
    findWordings(text, { sign: american, pattern: everyAmerican }, ({ 0: written }, passage) => {
      if (/^program/i.test(written) && !ofCare.test(passage.text)) return undefined;
      return {
        message: `"${written}" is American.`,
        hint: `Write "${americanWords[written.toLowerCase()]}".`,
      };
    }),
});

/** `mom` → `[mM]om`: far quicker to look for than without regard to case. */
function eitherCase([first = "", ...others]: string): string {
  return `[${first}${first.toUpperCase()}]${others.join("")}`;
}

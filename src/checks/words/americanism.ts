import { rule } from "../rule.ts";
import { americanWords } from "./american-words.ts";
import { findWordings } from "./find-wordings.ts";

const longestFirst = Object.keys(americanWords).toSorted((a, b) => b.length - a.length);
const american = new RegExp(`\\b(?:${longestFirst.map(eitherCase).join("|")})\\b`);
const everyAmerican = new RegExp(american, "g");

/** Words are those of the UK. */
export const americanism = rule({
  code: "americanism",
  severity: "warning",
  group: "Words",
  of: "text",
  summary: "Words are those of the UK, not of the USA.",
  check: (text) =>
    findWordings(text, { sign: american, pattern: everyAmerican }, ([written]) => ({
      message: `"${written}" is American.`,
      hint: `Write "${americanWords[written.toLowerCase()]}".`,
    })),
});

/** `mom` → `[mM]om`: far quicker to look for than without regard to case. */
function eitherCase([first = "", ...others]: string): string {
  return `[${first}${first.toUpperCase()}]${others.join("")}`;
}

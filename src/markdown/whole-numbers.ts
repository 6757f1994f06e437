/** What parts the digits of one number: separators of UAX 9 (CS, table 4), blanks between groups of digits, and the 0 of a phone in brackets. */
const inside = "\\d|[.,:/](?=\\d)|[ \\u00a0\\u2009\\u202f]+(?=\\d|\\(0)|\\(0\\d*\\)";
/** Of phones and dates, which a hyphen may part, too; two other numbers with one between are a range. */
const hyphened = `(?:(?:(?<=\\+)\\d|0\\d\\d|\\(0\\d+\\))(?:${inside}|-(?=\\d))*|\\d+(?:-\\d+){2,})`;

/** A word in Latin letters that the number follows, or is in: NHS 111, COVID-19, SW1A 1AA, nhs.uk/111. */
const word =
  "(?<![\\p{Script=Latin}\\d][-./:@_]*)\\p{Script=Latin}(?:[\\p{Script=Latin}\\d]|[-./:@_]+(?=[\\p{Script=Latin}\\d]))*";
const name = `${word}[ \\u00a0](?=[\\d+£])|${word}(?=\\d)`;
const sign = "(?<![\\p{L}\\d])[-−+±]";

/**
 * Numbers with all that is read with their digits: 10:30, 20/05/2026, £9.90, −5.5%, +44 (0)20 7946 0123, COVID-19, 10.30am. Each stands from left to
 * right in whatever text; what stands between two of them, such as the dash of a range, is none of either (UAX 9, 3.3.4).
 */
export const wholeNumbers = new RegExp(
  `(?:${name})?(?:${sign})?\\p{Sc}?(?:${hyphened}|\\d(?:${inside})*)[%‰°\\p{Sc}]?\\p{Script=Latin}*`,
  "gu",
);

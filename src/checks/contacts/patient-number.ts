import { rule } from "../rule.ts";

/** Ten digits, together or in groups of three, three and four, as NHS numbers are written; a phone number begins with a zero or a plus. */
const shape = /(?<![\d+(/.][)\s-]{0,2}|\w)[1-9]\d{2}([ -]?)\d{3}\1\d{4}(?![\s-]?\d|\w)/g;

/** No patient’s number is published: not in an example either, for it may be somebody’s. */
export const patientNumber = rule({
  code: "patient-number",
  severity: "error",
  group: "Contacts",
  of: "text",
  summary: "No number is a patient’s: ten digits that end as an NHS number does are told.",
  check: (text) =>
    text.passagesWith(/\d{3}[ -]?\d{4}/).flatMap(({ text, at }) =>
      [...text.matchAll(shape)]
        .filter(([number]) => isNhsNumber(number))
        .map(({ 0: number, index }) => ({
          at: at(index),
          message: `${number} can be somebody’s NHS number.`,
          hint: "Remove it, and tell whoever looks after patients’ data where you are; write of “your NHS number”.",
        })),
    ),
});

/** Whether the last digit is the check digit of the others (NHS Data Dictionary, NHS NUMBER: modulus 11). */
function isNhsNumber(number: string): boolean {
  const digits = [...number.replace(/\D/g, "")].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, place) => total + digit * (10 - place), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

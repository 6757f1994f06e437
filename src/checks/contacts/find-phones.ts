import { matchesOf } from "../../prose/matches-of.ts";
import { plainNumbers } from "../../prose/plain-numbers.ts";

/** Something found in a text, as it was written, and its offset there. */
export interface FoundText {
  text: string;
  index: number;
}

/** A plus sign, a zero or a bracket and at least seven digits; or nine digits that begin with none of them. */
const long =
  /(?<![\w£$€/.@+-])(?:(?:\+|\(?0)\d?(?:[\s()./_-]{0,3}\d){6,14}|(?!\d{1,3}\s+\(?0(?:[\s)-]{0,2}\d){9,10}(?![\s-]?\d))[1-9](?:[\s-]?\d){8,14}|[[(]0\d{2,4}[\])](?:[\s.-]?\d){5,8})(?![\w/@])/g;

/** The hours that stand behind a number without a comma, or the beginning of them: 24, 9-5, 9.30 – 17.00. */
const time = String.raw`\d{1,2}(?:[.:]\d{1,2})?`;
const hours = new RegExp(String.raw`\s+(?:(${time}\s*[/–-]\s*${time})|${time}\.?)$`);
const restOfHours = /^\s*(?:hours?|hrs?|days?|[ap]\.?m|to|till|until|noon|[.:]\d|[/–-]\s*\d)(?![a-z])/i;

/** A number of letters on the keys of a phone: 0800 HELP NOW. */
const lettered = /(?<![\w£.])0[38]\d{2}[\s-]?(?:\d+[\s-]?)?[A-Z]{3,}(?:[\s-][A-Z]{2,})*\b/g;

/** A short number that somebody is told to call, or to send a text to. It is looked for by its first digit. */
const short =
  /(?=[1-9])(?<=\b(?:call|ring|dial|phone|telephone|fax|extension|ext\.?|text|sms|whatsapp)(?:(?: [^\s.!?;:]+){0,5} (?:on|to)| number)?:? )[1-9]\d{2,5}(?: \d{3,4})?(?=[\s]*(?:$|[.,;:!?()”’–-]|(?:and|or|for|to|from|at|in|if|with|free|then|now|today|any|on|so|when)\b))(?!\s*[-–]\s*\d)/gi;

/** One that is too short to be one: “Call 99”, but not “Call 24 hours before”. */
const tooShort =
  /(?=[1-9])(?<=\b(?:call|ring|dial|phone|telephone) )[1-9]\d(?=\s*(?:$|[.,;:!?)]|(?:if|for|now|free|then|straight|at once|immediately)\b))/gi;

/** Digits in words, as they are read out: “oh three four five, double two two”. */
const digitWord = "(?:oh|nought|zero|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred)";
const spoken = new RegExp(`\\b(?:oh|nought|zero)(?:[\\s,-]+${digitWord}){5,}\\b`, "gi");

/** A day of the calendar, or years in a row; no year begins with a zero. */
const date = /^(?:(?!0\d{2})\d{1,4}[\s./-]\d{1,2}[\s./-]\d{1,4}|(?:19|20)\d\d(?:[\s-]+(?:19|20)\d\d)+)$/;

/**
 * What a text with a phone number has in any case. Every text is asked, so it looks for a digit first and then at what
 * stands before it, and has no flag `i`, which with `u` takes ten times as long.
 */
export const phoneSign =
  /\p{Nd}(?<=[\p{Nd}OoIiLl|][\s()[\]./_\p{Pd}−]*[\p{Nd}OoIiLl|][\s()[\]./_\p{Pd}−]*\p{Nd})|\p{Nd}{2}(?!\p{Nd})(?<=(?:all|ing|ial|one) \p{Nd}{2})|\p{Nd}[OoIiLl|]{2}|0[38]\d\d[\s-]?[A-Za-z]|\b(?:[Oo][Hh]|[Nn][Oo][Uu][Gg][Hh][Tt]|[Zz][Ee][Rr][Oo])\b/u;

/** Phone numbers in a text, however they are written. Dates, years and sums are none. */
export function findPhones(text: string): FoundText[] {
  if (!phoneSign.test(text)) return [];
  const plain = plainNumbers(text);
  const found = [long, lettered, short, tooShort, spoken].flatMap((shape) =>
    matchesOf(plain, shape)
      .filter(({ 0: written }) => !date.test(written))
      .map(({ 0: written, index }) => {
        const { length } = withoutHours(written, plain.slice(index + written.length));
        return { text: text.slice(index, index + length), index };
      }),
  );
  return found.sort((a, b) => a.index - b.index);
}

/** A number that is whole without the hours at its end, by which it would be too long. */
function withoutHours(written: string, behind: string): string {
  const found = hours.exec(written);
  if (!found || !(found[1] || restOfHours.test(behind))) return written;
  const number = written.slice(0, found.index);
  return /^0\d{9,10}$/.test(dialled(number)) ? number : written;
}

const keys = ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"];
const digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** The digits of a phone number as they are dialled within the UK. */
export function dialled(phone: string): string {
  const plain = plainNumbers(phone).toLowerCase();
  const read = /^[a-z]/.test(plain)
    ? dictated(plain)
    : plain.replace(/[a-z]/g, (letter) => String(keys.findIndex((key) => key.includes(letter)) + 2));
  return read.replace(/\D/g, "").replace(/^(?:00)?440?(?=\d{9,10}$)/, "0");
}

/** The digits of a number that is written as it is read out. */
function dictated(words: string): string {
  let times = 1;
  let written = "";
  for (const word of words.split(/[\s,-]+/)) {
    const digit = /^(?:oh|nought)$/.test(word)
      ? "0"
      : word === "hundred"
        ? "00"
        : String(digits.indexOf(word));
    if (word === "double" || word === "triple") times = word === "double" ? 2 : 3;
    else {
      written += digit.repeat(times);
      times = 1;
    }
  }
  return written;
}

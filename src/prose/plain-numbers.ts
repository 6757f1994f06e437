/** What may stand for a digit or a sign between digits, in other scripts or by mistake. */
const doubtful = /[^\n\t -~]|[\dOoIl|][OoIl|]|[OoIl|][\s.()/-]*\d/;

/** A run of digits with at least one letter that looks like one: `O345 222 373l`. */
const mistaken = /(?<![\p{L}\p{N}])[\dOoIl|](?:[ .()/-]{0,2}[\dOoIl|]){2,}(?![\p{L}\p{N}])/gu;

/**
 * A text with every digit as one of 0 to 9 and every dash as a hyphen, also where a letter O or l was typed for a digit.
 * It is as long as it was.
 */
export function plainNumbers(text: string): string {
  if (!doubtful.test(text)) return text;
  return text
    .replace(/\p{Nd}/gu, (digit) => (digit.length === 1 ? String(digitOf(digit)) : digit))
    .replace(/[\p{Pd}−]/gu, "-")
    .replaceAll("￡", "£")
    .replace(mistaken, (run) =>
      (run.match(/\d/g)?.length ?? 0) < 2 && !/^\d[Oo]{2}$/.test(run)
        ? run
        : run.replace(/[Oo]/g, "0").replace(/[Il|]/g, "1"),
    );
}

/** The digits of a script follow each other from its zero, and nothing but digits is a neighbour of ten of them (UAX 44). */
function digitOf(digit: string): number {
  let code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return value;
}

const units: Readonly<Record<string, number>> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
const tens: Readonly<Record<string, number>> = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, 10 * index + 20]),
);
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 };

/** Every word that numbers are written with. */
export const numberWords = [...Object.keys(units), ...Object.keys(tens), ...Object.keys(scales)];

/** The number that some words write, such as “one thousand, two hundred and fifty”. */
export function readNumberWords(words: string): number {
  let whole = 0;
  let part = 0;
  for (const word of words.toLowerCase().split(/[^a-z]+/)) {
    const scale = scales[word];
    if (scale === undefined) part += units[word] ?? tens[word] ?? 0;
    else if (scale === 100) part = Math.max(1, part) * scale;
    else {
      whole += Math.max(1, part) * scale;
      part = 0;
    }
  }
  return whole + part;
}

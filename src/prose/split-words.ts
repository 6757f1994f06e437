import { syllable } from "syllable";

/** A word as it was written, the same object wherever it stands. */
export interface Word {
  text: string;
  /** Its place among all words that were ever met, counted from 0. */
  id: number;
  syllables: number;
}

/** A run of letters and digits, with what may join them: hyphens, apostrophes, and the marks inside an address. */
const plain = /[A-Za-z0-9À-ɏ]+(?:[’'.@:/_-]+[A-Za-z0-9À-ɏ]+)*/g;

/** The same for the letters of every script; it takes three times as long. */
const any = /[\p{L}\p{M}\p{N}]+(?:[’'.@:/_-]+[\p{L}\p{M}\p{N}]+)*/gu;

/** Letters beyond those of the plain pattern, such as ẁ, and the signs between them. */
const others = /[\u0250-\u1fff\u2c00-\uffff]/;

const met = new Map<string, Word>();

/** The words of a text, in order. An address or a phone number in one piece is one word. */
export function splitWords(text: string): Word[] {
  return text.match(patternFor(text))?.map(meet) ?? [];
}

/** Where the words of a text begin, counted from 0, in the order of `splitWords`. */
export function wordStarts(text: string): number[] {
  return [...text.matchAll(patternFor(text))].map(({ index }) => index);
}

function patternFor(text: string): RegExp {
  return others.test(text) ? any : plain;
}

/** Counting syllables is dear, so each word is counted once. */
function meet(text: string): Word {
  let word = met.get(text);
  if (!word) {
    word = { text, id: met.size, syllables: Math.max(1, syllable(text)) };
    met.set(text, word);
  }
  return word;
}

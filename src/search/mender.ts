import { doubleMetaphone } from "double-metaphone";
import { editDistance } from "./edit-distance.ts";

/** A known word that may be meant by a misspelt one. */
export interface Mended {
  word: string;
  /** How surely it is meant, from 0 to 1: less, the more letters differ, and in a short word above all. */
  surely: number;
}

/** How many words are taken for meant at most: where two are as near, nobody knows which. */
const most = 2;

/** How much nearer a word is that sounds the same, in letters: “blud” is rather “blood” than “blue”. */
const alike = 1.1;

/** How much further off the rarest word is than the commonest, in letters: “realy” is rather “really” than “relay”. */
const unusual = 0.7;

/** A word that is further off is another word, which the guide does not know: of real slips in short words half are. */
const leastSure = 0.63;

/** A word as it is compared. */
interface Spelling {
  word: string;
  /** How it may sound. */
  sounds: readonly string[];
  /** The letters that it has, a bit for each. */
  letters: number;
  /** Its first letter, and the first of how it may sound. */
  first: number;
  /** How rare it is, from 0 to 1. */
  rarity: number;
}

/** Mends misspelt words from those that are known. */
export class Mender {
  private readonly byLength = new Map<number, Spelling[]>();

  /** @param known the words that a misspelt one may be, the commonest first */
  constructor(known: ReadonlySet<string>) {
    let rank = 0;
    for (const word of known) {
      rank += 1;
      const spelling = spellingOf(word, rank / known.size);
      const others = this.byLength.get(word.length);
      if (others) others.push(spelling);
      else this.byLength.set(word.length, [spelling]);
    }
  }

  /**
   * What a misspelt word may mean: the known words that are nearest in letters and sound, nearest first: the longer where two are, since
   * letters are left out more than added. Short words are near to too many others, so they may differ by less.
   */
  mend(written: string): Mended[] {
    const allowed = allowedEdits(written.length);
    if (allowed === 0 || /\d/.test(written)) return [];
    const { sounds, letters, first } = spellingOf(written);
    const candidates: { word: string; cost: number; far: number }[] = [];
    for (
      let length = Math.max(3, written.length - allowed - 1);
      length <= written.length + allowed + 1;
      length += 1
    ) {
      for (const known of this.byLength.get(length) ?? []) {
        const { word, rarity } = known;
        const begins = (known.first & first) !== 0;
        const limit = allowed + (begins ? 1 : -1); // What begins with another sound cannot sound alike.
        if (isFar(letters, known.letters, limit)) continue;
        const edits = editDistance(written, word, limit);
        if (edits > limit) continue;
        const soundsAlike =
          known.sounds.some((sound) => sounds.includes(sound)) && shareVowel(letters, known.letters);
        const cost = edits - (soundsAlike ? alike : 0) + (begins ? 0 : 1);
        if (cost <= allowed) candidates.push({ word, cost, far: cost + unusual * rarity });
      }
    }
    candidates.sort((one, other) => one.far - other.far || other.word.length - one.word.length);
    const nearest = candidates[0]?.far ?? 0;
    return candidates
      .filter(({ far }) => far - nearest < 0.3)
      .slice(0, most)
      .map(({ word, cost }) => ({ word, surely: 1 - (1.2 * cost) / written.length }))
      .filter(({ surely }) => surely >= leastSure);
  }
}

/** The g of an ending in “ing” is not said by many, nor written. */
function spellingOf(word: string, rarity = 1): Spelling {
  const sounds = doubleMetaphone(word.replace(/ing$/, "in")).filter((sound) => sound !== "");
  const first = [word, ...sounds].map((each) => each.charAt(0).toLowerCase()).join("");
  return { word, sounds, letters: lettersOf(word), first: lettersOf(first), rarity };
}

function allowedEdits(letters: number): number {
  if (letters < 4) return 0;
  if (letters < 5) return 1;
  return letters < 9 ? 2 : 3;
}

/** The letters that a word has, a bit for each; others share the last ones. */
function lettersOf(word: string): number {
  let bits = 0;
  for (const letter of word) bits |= 1 << (letter.charCodeAt(0) - 97);
  return bits;
}

/** Whether one word has more letters that the other does not than there may be edits: no edit changes more than one. */
const isFar = (one: number, other: number, edits: number) =>
  countBits(one & ~other) > edits || countBits(other & ~one) > edits;

const vowels = lettersOf("aeiouy");

/** Whether one of several vowels is in both words, since their sounds are told by consonants alone: “wibble” is no “wobbly”. */
const shareVowel = (one: number, other: number) =>
  (one & other & vowels) !== 0 || countBits(one & vowels) < 2 || countBits(other & vowels) < 2;

/** How many bits of a number are set: in pairs, in fours, in eights, and all (Warren, Hacker’s Delight, 5-1). */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

import { doubleMetaphone } from "double-metaphone";

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
const unusual = 0.3;

/** A word that is further off is another word, which the guide does not know. */
const leastSure = 0.5;

/**
 * What a misspelt word may mean: the known words that are nearest in letters and sound, nearest first: the longer where two are, since
 * letters are left out more than added. Short words are near to too many others, so they may differ by less.
 *
 * @param known the words that it may be, the commonest first
 */
export function mendWord(written: string, known: ReadonlySet<string>): Mended[] {
  const allowed = allowedEdits(written.length);
  if (allowed === 0 || /\d/.test(written)) return [];
  const sounds = doubleMetaphone(written);
  const candidates: { word: string; cost: number; rarity: number }[] = [];
  let rank = 0;
  for (const word of known) {
    rank += 1;
    if (Math.abs(word.length - written.length) > allowed + 1 || word.length < 3) continue;
    const edits = editDistance(written, word);
    if (edits > allowed + 1) continue;
    const soundsAlike = doubleMetaphone(word).some((sound) => sound !== "" && sounds.includes(sound));
    if (edits > allowed + (soundsAlike ? 1 : 0)) continue;
    const cost = edits - (soundsAlike ? alike : 0) + (word[0] === written[0] ? 0 : 1);
    if (cost <= allowed) candidates.push({ word, cost, rarity: (unusual * rank) / known.size });
  }
  const far = ({ cost, rarity }: { cost: number; rarity: number }) => cost + rarity;
  candidates.sort((one, other) => far(one) - far(other) || other.word.length - one.word.length);
  const nearest = candidates[0] ? far(candidates[0]) : 0;
  return candidates
    .filter((candidate) => far(candidate) - nearest < 0.3)
    .slice(0, most)
    .map(({ word, cost }) => ({ word, surely: 1 - (1.2 * cost) / written.length }))
    .filter(({ surely }) => surely >= leastSure);
}

function allowedEdits(letters: number): number {
  if (letters < 4) return 0;
  if (letters < 5) return 1;
  return letters < 9 ? 2 : 3;
}

/** Two letters that changed places are a slip of the fingers, and less than one letter that is another. */
const swap = 0.7;

/** How many letters are to be added, left out, changed, or swapped with the next, to make one word of the other. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      let edits = Math.min(Number(last[j]) + 1, Number(row[j - 1]) + 1, Number(last[j - 1]) + same);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        edits = Math.min(edits, Number(beforeLast[j - 2]) + swap);
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return Number(last[to.length]);
}

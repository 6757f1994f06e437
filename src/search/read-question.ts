import type { KnownWords } from "./known-words.ts";
import type { Mended } from "./mender.ts";

/** A word of a question, or several that mean one thing. */
export interface Term {
  /** The stems to look for, each with how surely it is meant, from 0 to 1. */
  stems: ReadonlyMap<string, number>;
  /** Whether it is a small word, which the text of a page is not searched for. */
  isSmall: boolean;
  /** How much it tells, as rare as it is. */
  rarity: number;
}

/** A question as it is looked for. */
export interface Question {
  terms: Term[];
  /** Its words one behind the other, as stems. */
  stems: string[];
  /** What is asked, as it was written, or with misspelt words mended. */
  mended: string;
  /** Of each of its words the stems that it has as it is likeliest read, surely enough to act on. */
  sure: readonly ReadonlySet<string>[];
}

/** How surely a word of the guide is meant by one that readers use for it. */
const meant = 0.85;

/** The likeliest reading of a word alone is a ground to act on, to take it for a synonym, or to show whom to call, and only if it is as sure. */
const leastSure = 0.55;

/** A word that is mended no more surely than this may be two words without their space. */
const splitBelow = 0.7;

/** Reads a question: mends its words, sets the small ones apart, and adds what they mean in the words of the guide. */
export function readQuestion(text: string, known: KnownWords): Question {
  const written = known.wordsOf(text);
  const words = written.flatMap((word) => readWord(word, known));
  addJoined(words, known);
  addMeanings(words, known);
  const areAllSmall = words.every(({ isSmall }) => isSmall);
  const terms = new Map<string, Term>();
  for (const word of words) {
    const isSmall = word.isSmall && !areAllSmall;
    const stems = new Map([...word.stems, ...word.meanings]);
    const telling = word.meanings.size > 0 ? word.meanings : word.stems;
    const rarity = Math.max(...[...telling.keys()].map((stem) => known.rarity(stem)));
    terms.set([...stems.keys()].join(" "), { stems, isSmall, rarity });
  }
  const sure = words.map(
    ({ stems, meanings }) =>
      new Set(
        [...[...stems].slice(0, 1), ...meanings].flatMap(([stem, surely]) =>
          surely >= leastSure ? [stem] : [],
        ),
      ),
  );
  const shown = words.map(({ shown }) => shown).join(" ");
  return {
    terms: [...terms.values()],
    stems: words.map(({ shown }) => known.stem(shown)),
    mended: shown === written.join(" ") ? text.trim() : shown,
    sure,
  };
}

/** A word of a question, read. */
interface ReadWord {
  readings: readonly Mended[];
  /** What it may be, as stems, each with how surely. */
  stems: Map<string, number>;
  /** The words of the guide that it stands for. */
  meanings: Map<string, number>;
  isSmall: boolean;
  shown: string;
}

/** Two words that are one in the guide, such as “check list”, are that one as well. */
function addJoined(words: readonly ReadWord[], known: KnownWords): void {
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    const joined = `${word.shown}${next?.shown}`;
    if (!next || !known.written.has(joined)) continue;
    for (const half of [word, next]) half.meanings.set(known.stem(joined), 1);
  }
}

const isSure = ({ surely }: Mended) => surely >= leastSure;

/** Adds what the guide says for what readers say: of several synonyms that begin with a word, the longest counts. */
function addMeanings(words: readonly ReadWord[], known: KnownWords): void {
  let behind = 0;
  for (const index of words.keys()) {
    if (index < behind) continue;
    const here = known.synonyms.beginningWith(words[index]?.stems.keys() ?? []).filter(({ said }) =>
      said.every((each, at) => {
        const likeliest = words[index + at]?.readings[0];
        return likeliest && isSure(likeliest) && known.isForm(likeliest.word, each);
      }),
    );
    const longest = Math.max(0, ...here.map(({ said }) => said.length));
    for (const { said, means } of here.filter(({ said }) => said.length === longest)) {
      behind = index + said.length;
      for (const word of words.slice(index, behind)) {
        const surely = meant * Math.max(...word.stems.values());
        for (const [stem, share] of means.flatMap((phrase) => known.shares(phrase)))
          word.meanings.set(stem, Math.max(surely * share, word.meanings.get(stem) ?? 0));
        if (said.length > 1) word.isSmall = false;
      }
    }
  }
}

/** A word as it is, or what it may be where it is misspelt; two words where the space between them was left out. */
function readWord(word: string, known: KnownWords): ReadWord[] {
  const read = (readings: readonly Mended[]): ReadWord => ({
    readings,
    stems: new Map(readings.map(({ word, surely }) => [known.stem(word), surely])),
    meanings: new Map(),
    isSmall: readings.every((reading) => known.isSmall(reading.word)),
    shown: readings[0]?.word ?? word,
  });
  const asWritten = (written: string) => read([{ word: written, surely: 1 }]);
  if (known.isKnown(word)) return [asWritten(word)];
  const readings = known.mend(word);
  if ((readings[0]?.surely ?? 0) > splitBelow) return [read(readings)];
  for (let at = 3; at <= word.length - 3; at += 1) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every((half) => known.written.has(half))) return halves.map(asWritten);
  }
  return [readings.length > 0 ? read(readings) : asWritten(word)];
}

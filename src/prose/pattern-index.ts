import type { Need } from "./needed-words.ts";
import { PlainWords, pairOf, rarity } from "./plain-words.ts";

/** A need by the numbers of its words, without the choice that leads to it, and the pattern that has it. */
interface Led {
  pattern: number;
  others: readonly (readonly number[])[];
}

/** How many bits of a hash are looked at first. */
const first = 0xffff;

/** Of many patterns, those that can match in a text, by its words: nearly all cannot, and need not be asked. */
export class PatternIndex {
  /** The number of each word, or two, that is needed, by its hash. */
  readonly #numbers = new Map<number, number>();
  /** Whether one is needed whose hash begins so: most words of a text are not. */
  readonly #mayBe = new Uint8Array(first + 1);
  /** By the number of a word, the needs of which it is one of the rarest: they are looked at where it stands. */
  readonly #led: Led[][] = [];
  /** The last text in which a word stood, by its number. */
  readonly #stoodIn: number[] = [];
  /** Patterns that need no word. */
  readonly #free: number[] = [];
  readonly #words = new PlainWords();
  #texts = 0;

  /** @param needs what each pattern needs */
  constructor(needs: readonly (readonly Need[])[]) {
    for (const [pattern, alternatives] of needs.entries())
      for (const need of alternatives) {
        const [rarest, ...others] = need
          .toSorted((one, other) => leastRarity(other) - leastRarity(one))
          .map((choice) => choice.map((words) => this.#numberOf(words)));
        if (!rarest) this.#free.push(pattern);
        for (const word of rarest ?? []) this.#led[word]?.push({ pattern, others });
      }
  }

  /** The numbers of the patterns that can match in a text. */
  fitting(text: string): readonly number[] {
    const met = this.#leadingIn(text);
    if (met.length === 0) return this.#free;
    const fitting = [...this.#free];
    for (const word of met)
      for (const { pattern, others } of this.#led[word] ?? [])
        if (others.every((choice) => this.#hasOne(choice))) fitting.push(pattern);
    return fitting.length > 1 ? [...new Set(fitting)] : fitting;
  }

  /** Notes which of the needed words stand in a text, and gives those that lead to a need. */
  #leadingIn(text: string): number[] {
    const { written, plain } = this.#words;
    const count = this.#words.read(text);
    const met: number[] = [];
    this.#texts += 1;
    for (let at = 0, before = 0, beforePlain = 0; at < count; at += 1) {
      const word = written[at] ?? 0;
      const plainWord = plain[at] ?? 0;
      this.#meet(plainWord, met);
      this.#meet(pairOf(beforePlain, plainWord), met);
      if (word !== plainWord || before !== beforePlain) {
        this.#meet(word, met);
        this.#meet(pairOf(before, word), met);
      }
      before = word;
      beforePlain = plainWord;
    }
    return met;
  }

  #meet(hash: number, met: number[]): void {
    if (this.#mayBe[hash & first] === 0) return;
    const number = this.#numbers.get(hash);
    if (number === undefined || this.#stoodIn[number] === this.#texts) return;
    this.#stoodIn[number] = this.#texts;
    if (this.#led[number]?.length) met.push(number);
  }

  #hasOne(choice: readonly number[]): boolean {
    for (const number of choice) if (this.#stoodIn[number] === this.#texts) return true;
    return false;
  }

  #numberOf(words: string): number {
    const count = this.#words.read(words);
    const hash = this.#words.written.slice(0, count).reduce(pairOf);
    const known = this.#numbers.get(hash);
    if (known !== undefined) return known;
    this.#numbers.set(hash, this.#led.length);
    this.#mayBe[hash & first] = 1;
    this.#stoodIn.push(0);
    return this.#led.push([]) - 1;
  }
}

function leastRarity(words: readonly string[]): number {
  return Math.min(...words.map(rarity));
}

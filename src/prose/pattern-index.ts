import type { Need } from "./needed-words.ts";
import { plainWords, rarity } from "./plain-words.ts";
import type { Sentence } from "./split-sentences.ts";
import type { Word } from "./split-words.ts";

/** A need by the numbers of its words, without the choice that leads to it, and the pattern that has it. */
interface Led {
  pattern: number;
  others: readonly (readonly number[])[];
}

/** Of many patterns, those that can match in a text, by its words: nearly all cannot, and need not be asked. */
export class PatternIndex {
  /** The number of each plain word that is needed. */
  readonly #numbers = new Map<string, number>();
  /** By the number of a word, the needs of which it is one of the rarest: they are looked at where it stands. */
  readonly #led: Led[][] = [];
  /** The last text in which a word stood, by its number. */
  readonly #stoodIn: number[] = [];
  /** The numbers of the plain words in a written one, by its own. */
  readonly #inWritten: (readonly number[] | undefined)[] = [];
  /** Patterns that need no word. */
  readonly #free: number[] = [];
  #texts = 0;

  /** @param needs what each pattern needs */
  constructor(needs: readonly (readonly Need[])[]) {
    for (const [pattern, alternatives] of needs.entries())
      for (const need of alternatives) {
        const [rarest, ...others] = need
          .toSorted((one, other) => leastRarity(other) - leastRarity(one))
          .map((words) => words.map((word) => this.#numberOf(word)));
        if (!rarest) this.#free.push(pattern);
        for (const word of rarest ?? []) this.#led[word]?.push({ pattern, others });
      }
  }

  /** The numbers of the patterns that can match in a text of these sentences. */
  fitting({ text, sentences }: { text: string; sentences: readonly Sentence[] }): number[] {
    this.#texts += 1;
    const met: number[] = [];
    for (const { words } of sentences)
      for (const word of words) for (const number of this.#numbersIn(word)) this.#meet(number, met);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
      const number = isLetter || code === 0x20 ? undefined : this.#numbers.get(text.charAt(at));
      if (number !== undefined) this.#meet(number, met);
    }
    const fitting = [...this.#free];
    for (const word of met)
      for (const { pattern, others } of this.#led[word] ?? [])
        if (others.every((choice) => this.#hasOne(choice))) fitting.push(pattern);
    return fitting.length > 1 ? [...new Set(fitting)] : fitting;
  }

  #meet(number: number, met: number[]): void {
    if (this.#stoodIn[number] === this.#texts) return;
    this.#stoodIn[number] = this.#texts;
    if (this.#led[number]?.length) met.push(number);
  }

  #hasOne(choice: readonly number[]): boolean {
    for (const number of choice) if (this.#stoodIn[number] === this.#texts) return true;
    return false;
  }

  #numbersIn({ id, text }: Word): readonly number[] {
    this.#inWritten[id] ??= plainWords(text).flatMap((word) => this.#numbers.get(word) ?? []);
    return this.#inWritten[id];
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#led.length);
    this.#stoodIn.push(0);
    return this.#led.push([]) - 1;
  }
}

function leastRarity(words: readonly string[]): number {
  return Math.min(...words.map(rarity));
}

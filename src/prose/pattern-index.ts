import type { Need } from "./needed-words.ts";
import { plainWords, rarity } from "./plain-words.ts";
import type { Sentence } from "./split-sentences.ts";
import type { Word } from "./split-words.ts";

/** Words of which a need asks for one. */
interface Choice {
  /** The number of the last text that had one. */
  metIn: number;
  /** The needs of which this is likely to be the rarest choice: they are looked at where it is met. */
  leads: { pattern: number; need: readonly Choice[] }[];
}

/** Of many patterns, those that can match in a text, by its words: nearly all cannot, and need not be asked. */
export class PatternIndex {
  readonly #choices = new Map<string, Choice>();
  readonly #ofWord = new Map<string, Choice[]>();
  /** Those of a written word, by its number. */
  readonly #ofWritten: (readonly Choice[] | undefined)[] = [];
  /** Patterns that need no word. */
  readonly #free: number[] = [];
  #texts = 0;
  #met: Choice[] = [];

  /** @param needs what each pattern needs */
  constructor(needs: readonly (readonly Need[])[]) {
    for (const [pattern, alternatives] of needs.entries())
      for (const need of alternatives) {
        const [rarest] = need.toSorted((one, other) => leastRarity(other) - leastRarity(one));
        if (!rarest) this.#free.push(pattern);
        else this.#choiceOf(rarest).leads.push({ pattern, need: need.map((words) => this.#choiceOf(words)) });
      }
  }

  /** The numbers of the patterns that can match in a text of these sentences. */
  fitting({ text, sentences }: { text: string; sentences: readonly Sentence[] }): number[] {
    this.#texts += 1;
    this.#met = [];
    for (const { words } of sentences) for (const word of words) this.#meet(this.#metWith(word));
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
      if (!isLetter && code !== 0x20) this.#meet(this.#ofWord.get(text.charAt(at)));
    }
    const fitting = [...this.#free];
    for (const { leads } of this.#met)
      for (const { pattern, need } of leads)
        if (need.every(({ metIn }) => metIn === this.#texts)) fitting.push(pattern);
    return fitting.length > 1 ? [...new Set(fitting)] : fitting;
  }

  #meet(choices: readonly Choice[] = []): void {
    for (const choice of choices) {
      if (choice.metIn === this.#texts) continue;
      choice.metIn = this.#texts;
      if (choice.leads.length > 0) this.#met.push(choice);
    }
  }

  #metWith({ id, text }: Word): readonly Choice[] {
    this.#ofWritten[id] ??= plainWords(text).flatMap((word) => this.#ofWord.get(word) ?? []);
    return this.#ofWritten[id];
  }

  #choiceOf(words: readonly string[]): Choice {
    const key = words.join(" ");
    const known = this.#choices.get(key);
    if (known) return known;
    const choice = { metIn: 0, leads: [] };
    this.#choices.set(key, choice);
    for (const word of words) this.#ofWord.set(word, [...(this.#ofWord.get(word) ?? []), choice]);
    return choice;
  }
}

function leastRarity(words: readonly string[]): number {
  return Math.min(...words.map(rarity));
}

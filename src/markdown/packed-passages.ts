import type { Token } from "markdown-it";
import { visibleText } from "../prose/visible-text.ts";
import { kindOf } from "./kind-of.ts";
import type { LocatedText } from "./located-text.ts";
import type { Passage } from "./passage.ts";
import { wordsOf } from "./words-of.ts";

/**
 * The passages of a text, kept as one string: there are a quarter of a million of them in a guide of thousands of
 * pages, and so many objects kept alive would cost more time than it takes to make the few that are asked for anew.
 */
export class PackedPassages {
  /** The words of all passages, apart by NUL: a quick look tells whether something can be in any of them. */
  readonly words: string;
  readonly #located: LocatedText;
  readonly #kinds: Passage["kind"][] = [];
  /** The index of each passage's inline token. */
  readonly #tokens: number[] = [];

  constructor(tokens: readonly Token[], located: LocatedText) {
    const texts: string[] = [];
    for (let index = 0; index < tokens.length; index += 1) {
      const { type, children } = tokens[index] as Token;
      if (type !== "inline") continue;
      texts.push(visibleText(wordsOf(children ?? [])).text);
      this.#kinds.push(kindOf(tokens[index - 1], tokens[index - 2]));
      this.#tokens.push(index);
    }
    this.words = texts.join("\0");
    this.#located = located;
  }

  /** The passages, each with its own words. */
  unpack(): Passage[] {
    const passages: Passage[] = [];
    let start = 0;
    for (let index = 0; index < this.#kinds.length; index += 1) {
      // The parser leaves no NUL in any text.
      const end = this.words.indexOf("\0", start);
      const text = this.words.slice(start, end === -1 ? undefined : end);
      const at = this.#located.wordsOf(this.#tokens[index] as number);
      passages.push({ kind: this.#kinds[index] as Passage["kind"], field: undefined, text, at });
      start = end + 1;
    }
    return passages;
  }
}

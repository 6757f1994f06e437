import type { ForeignWords, Passage } from "../../markdown/passage.ts";
import { type Sentence, splitSentences } from "../../prose/split-sentences.ts";

/** Marks that the parser took for words: HTML, a reference without its address, the address of a broken link, a table without its head. */
const strayMarkup =
  /<[/!?]?[a-z][^>]*>|(?<=\])\[[^\]]*\]|(?<=\])\([^()]*(?:\([^()]*\)[^()]*)*\)|(?<=\])\(\S*|^\|.*/gi;

/** A passage in the guide's own language, and its sentences, which are found when somebody asks. */
export class ReadPassage implements Passage {
  readonly kind: Passage["kind"];
  readonly field: string | undefined;
  readonly text: string;
  readonly at: Passage["at"];
  #sentences: readonly Sentence[] | undefined;

  constructor({ kind, field, text, foreign = [], at }: Passage) {
    this.kind = kind;
    this.field = field;
    const plain = /[<[|]/.test(text) ? text.replace(strayMarkup, blank) : text;
    this.text = foreign.reduce(withoutWords, plain);
    this.at = at;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= splitSentences(this.text);
    return this.#sentences;
  }
}

function withoutWords(text: string, { from, to }: ForeignWords): string {
  return text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to);
}

function blank(written: string): string {
  return " ".repeat(written.length);
}

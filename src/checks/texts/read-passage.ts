import type { Passage } from "../../markdown/passage.ts";
import { type Sentence, splitSentences } from "../../prose/split-sentences.ts";

/** Marks that the parser took for words: HTML, a reference without its address, a table without its head. */
const strayMarkup = /<\/?[a-z][^>]*>|(?<=\])\[[^\]]*\]|^\|.*/gi;

/** A passage and its sentences, which are found when somebody asks. */
export class ReadPassage implements Passage {
  readonly kind: Passage["kind"];
  readonly field: string | undefined;
  readonly text: string;
  readonly at: Passage["at"];
  #sentences: readonly Sentence[] | undefined;

  constructor({ kind, field, text, at }: Passage) {
    this.kind = kind;
    this.field = field;
    this.text = /[<[|]/.test(text) ? text.replace(strayMarkup, blank) : text;
    this.at = at;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= splitSentences(this.text);
    return this.#sentences;
  }
}

function blank(written: string): string {
  return " ".repeat(written.length);
}

import { type FieldSet, fieldSets } from "../../content/field-sets.ts";
import type { Draft } from "../../content/model.ts";
import { isTextPage, type TextPage } from "../../content/text-pages.ts";
import { type WrittenValue, writtenValues } from "../../kinds/written-values.ts";
import type { Passage } from "../../markdown/passage.ts";
import { type FieldPassage, fieldPassages } from "./field-passages.ts";
import { type Prose, readProse } from "./prose.ts";

/**
 * One text of the guide while it is judged: a page, or the words of a leaflet or a data file. What several rules ask of
 * it is worked out once, and let go of with it: that of thousands of pages would fill memory.
 */
export class Text {
  /** The page that it is the text of, if any. */
  readonly page: TextPage | undefined;
  /** What stands in front matter or data. */
  readonly values: readonly WrittenValue[];
  /** Those of them that are words. */
  readonly fields: readonly FieldPassage[];
  /** The words of all passages, apart by NUL: a quick look tells whether something can be in any of them. */
  readonly words: string;
  /** Those of a page, or those of data that are the guide's own and not other people's. */
  readonly ownWords: string;
  #body: readonly Passage[] | undefined;
  #passages: readonly Passage[] | undefined;
  #prose: Prose | undefined;

  constructor(
    readonly draft: Draft,
    readonly set: FieldSet,
  ) {
    this.page = isTextPage(set.page) ? set.page : undefined;
    this.values = writtenValues(set.field, set.yaml.value);
    this.fields = fieldPassages(this.values, set.yaml);
    const wordsOf = (fields: readonly FieldPassage[]) =>
      [this.page?.body.words, ...fields.map(({ text }) => text)].join("\0");
    this.words = wordsOf(this.fields);
    this.ownWords = this.page ? this.words : wordsOf(this.fields.filter(({ shown }) => shown !== "quoted"));
  }

  /** Every passage that a reader can read; the fields of YAML come last. */
  get passages(): readonly Passage[] {
    this.#passages ??= [...this.body, ...this.fields];
    return this.#passages;
  }

  /** Those of its page. */
  get body(): readonly Passage[] {
    this.#body ??= this.page?.body.passages ?? [];
    return this.#body;
  }

  /** The passages that match `sign`, which has no `^` and no `$`. */
  passagesWith(sign: RegExp): readonly Passage[] {
    return sign.test(this.words) ? this.passages.filter(({ text }) => sign.test(text)) : [];
  }

  /** What it says in the guide's own words. */
  get prose(): Prose {
    this.#prose ??= readProse(this.body, this.fields);
    return this.#prose;
  }
}

/** Every text of the guide, made one after the other. */
export function* textsOf(draft: Draft): Generator<Text> {
  for (const set of fieldSets(draft)) yield new Text(draft, set);
}

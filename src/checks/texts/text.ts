import { fieldPassages } from "../../content/field-passages.ts";
import type { Draft } from "../../content/model.ts";
import type { TextPage } from "../../content/text-pages.ts";
import type { Passage } from "../../markdown/passage.ts";
import type { YamlDocument } from "../../source/parse-yaml.ts";
import { type Prose, readProse } from "./prose.ts";

/**
 * One text of the guide while it is judged: a page, or the words of a leaflet or a data file. What several rules ask of
 * it is worked out once, and let go of with it: that of thousands of pages would fill memory.
 */
export class Text {
  /** Every passage that a reader can read; the fields of YAML come last. */
  readonly passages: readonly Passage[];
  /** The words of all passages, apart by NUL: a quick look tells whether something can be in any of them. */
  readonly words: string;
  #prose: Prose | undefined;

  /** @param page where it is the text of one; its front matter is `yaml` */
  constructor(
    readonly draft: Draft,
    readonly yaml: YamlDocument,
    readonly page?: TextPage,
  ) {
    const fields = fieldPassages(yaml);
    this.passages = page ? [...page.body.passages, ...fields] : fields;
    this.words = [page?.body.words, ...fields.map(({ text }) => text)].join("\0");
  }

  /** The passages that match `sign`, which has no `^` and no `$`. */
  passagesWith(sign: RegExp): readonly Passage[] {
    return sign.test(this.words) ? this.passages.filter(({ text }) => sign.test(text)) : [];
  }

  /** What it says in the guide's own words. */
  get prose(): Prose {
    this.#prose ??= readProse(this);
    return this.#prose;
  }
}

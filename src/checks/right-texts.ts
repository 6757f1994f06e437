import { createHash } from "node:crypto";
import path from "node:path";
import { keptByCode } from "../cache/kept-by-code.ts";
import { sameKeys } from "../cache/same-keys.ts";
import { type FieldSet, fieldSets } from "../content/field-sets.ts";
import type { Draft } from "../content/model.ts";

/**
 * Texts of pages and data files in which the rules that judge a page or a text by itself have found nothing, kept from one run to the next: they are right as
 * long as their files and all that such rules know of the guide are the same, which is its data and the front matter of all pages.
 */
export class RightTexts {
  readonly #kept: ReturnType<typeof keptByCode<{ basis: string; texts: Set<string> }>>;
  readonly #basis: string;
  readonly #before: ReadonlySet<string>;
  readonly #now = new Set<string>();
  readonly #data: ReadonlyMap<string, string | undefined>;

  /**
   * @param dir the content folder
   * @param draft all that was read in it, of which nothing is wrong: else a rule may look for what is wrong in a text as well
   */
  constructor(dir: string, draft: Draft) {
    const known = fieldSets(draft).map(({ kind, page, yaml }) => [kind, page?.slug, yaml.value]);
    this.#basis = hashOf(JSON.stringify(known));
    const data = draft.files.filter(({ folder }) => folder === "data");
    this.#data = new Map(data.map(({ name, source }) => [name.replace(/\.\w+$/, ""), source?.text]));
    this.#kept = keptByCode("right texts", path.resolve(dir));
    const before = this.#kept.known();
    this.#before = before?.basis === this.#basis ? before.texts : new Set();
  }

  has(set: FieldSet): boolean {
    const hash = this.#hashOf(set);
    if (this.#before.has(hash)) this.#now.add(hash);
    return this.#now.has(hash);
  }

  add(set: FieldSet): void {
    this.#now.add(this.#hashOf(set));
  }

  /** Keeps those of this run. */
  keep(): void {
    if (!sameKeys(this.#now, this.#before)) this.#kept.keep({ basis: this.#basis, texts: this.#now });
  }

  #hashOf({ kind, page }: FieldSet): string {
    return page ? hashOf(`${page.file.path}\0${page.file.text}`) : hashOf(`${kind}\0${this.#data.get(kind)}`);
  }
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

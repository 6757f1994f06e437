import { createHash } from "node:crypto";
import path from "node:path";
import { keptByCode } from "../cache/kept-by-code.ts";
import { fieldSets } from "../content/field-sets.ts";
import type { Draft } from "../content/model.ts";
import type { TextPage } from "../content/text-pages.ts";

/**
 * Pages in which the rules that judge a page or a text by itself have found nothing, kept from one run to the next: they are right as
 * long as their files and all that such rules know of the guide are the same, which is its data and the front matter of all pages.
 */
export class RightPages {
  readonly #kept: ReturnType<typeof keptByCode<{ basis: string; pages: Set<string> }>>;
  readonly #basis: string;
  readonly #before: ReadonlySet<string>;
  readonly #now = new Set<string>();

  /**
   * @param dir the content folder
   * @param draft all that was read in it, of which nothing is wrong: else a rule may look for what is wrong in a text as well
   */
  constructor(dir: string, draft: Draft) {
    const known = fieldSets(draft).map(({ kind, page, yaml }) => [kind, page?.slug, yaml.value]);
    this.#basis = hashOf(JSON.stringify(known));
    this.#kept = keptByCode("right pages", path.resolve(dir));
    const before = this.#kept.known();
    this.#before = before?.basis === this.#basis ? before.pages : new Set();
  }

  has(page: TextPage): boolean {
    const hash = hashOf(`${page.file.path}\0${page.file.text}`);
    if (this.#before.has(hash)) this.#now.add(hash);
    return this.#now.has(hash);
  }

  add(page: TextPage): void {
    this.#now.add(hashOf(`${page.file.path}\0${page.file.text}`));
  }

  /** Keeps those of this run. */
  keep(): void {
    const isSame =
      this.#now.size === this.#before.size && [...this.#now].every((each) => this.#before.has(each));
    if (!isSame) this.#kept.keep({ basis: this.#basis, pages: this.#now });
  }
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

import { createHash } from "node:crypto";
import { Cache } from "../../cache/cache.ts";
import { hasBytes, placeBytes, placeOrWrite } from "../../cache/kept-bytes.ts";
import { present } from "../../present.ts";
import type { HeldFile, IndexPart } from "./read-index-part.ts";

/** Parts of search indexes, kept from one build to the next; the files of their texts are kept by what they hold. */
export class KeptParts {
  readonly #cache: Cache<{ basis: string; part: IndexPart }> | undefined;

  /**
   * @param folder without one, nothing is kept
   * @param site the name of the site: what is kept of one takes no place of another's
   */
  constructor(
    readonly folder: string | undefined,
    readonly site: string,
  ) {
    this.#cache = folder === undefined ? undefined : new Cache(folder, () => {}); // The next build makes them again.
  }

  /**
   * The part that was made of the same; nothing where it is not kept, or a file of it is damaged.
   *
   * @param name its place among the parts
   * @param basis a hash of all that it is made of
   */
  read(name: string, basis: string): IndexPart | undefined {
    const { folder } = this;
    const kept = this.#cache?.read(this.#keyOf(name));
    if (folder === undefined || kept?.basis !== basis) return undefined;
    const files = [...kept.part.scripts, ...kept.part.pages.map(({ text }) => text)];
    return files.every(({ hash }) => hasBytes(folder, hash)) ? kept.part : undefined;
  }

  /** Puts a file in place, and keeps it. */
  place({ hash, content }: Partial<HeldFile>, target: string): void {
    if (content) placeOrWrite(this.folder, content, target);
    else placeBytes(present(this.folder), present(hash), target);
  }

  /** Keeps a part of which each file was put in place. */
  write(name: string, basis: string, part: IndexPart): void {
    const scripts = part.scripts.map((script) => ({ ...script, content: undefined }));
    const pages = part.pages.map((page) => ({ ...page, text: { ...page.text, content: undefined } }));
    this.#cache?.write(this.#keyOf(name), { basis, part: { ...part, scripts, pages } });
  }

  #keyOf(name: string): string {
    return createHash("sha256").update(`search ${this.site} ${name}`).digest("hex");
  }
}

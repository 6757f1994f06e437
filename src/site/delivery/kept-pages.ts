import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Cache } from "../../cache/cache.ts";
import { hasBytes, keepBytes, placeBytes } from "../../cache/kept-bytes.ts";
import type { FinishedPage, PageFacts } from "./finish-page.ts";

/** What is sent of a page: itself and its compressed copies, by how their names end. */
const parts = { html: "", brotli: ".br", gzip: ".gz" } as const;

type Part = keyof typeof parts;
const names = Object.keys(parts) as Part[];

/** A kept page: what is known of it, and the hash of each of its parts. */
interface KeptPage {
  facts: PageFacts;
  hashes: Record<Part, string>;
}

/** Finished pages, kept from one build to the next by a hash of all that they are made of. */
export class KeptPages {
  readonly #folder: string | undefined;
  readonly #cache: Cache<KeptPage> | undefined;

  /** @param folder without one, nothing is kept */
  constructor(folder: string | undefined) {
    this.#folder = folder;
    this.#cache = folder === undefined ? undefined : new Cache(folder, () => {}); // The next build makes it again.
  }

  /** Puts a kept page in place, whole; what is known of it, or nothing where it is not kept or damaged. */
  place(key: string, target: string): PageFacts | undefined {
    const kept = this.#cache?.read(key);
    const folder = this.#folder;
    if (!kept || folder === undefined) return undefined;
    if (!names.every((name) => hasBytes(folder, kept.hashes[name]))) return undefined;
    mkdirSync(path.dirname(target), { recursive: true });
    for (const name of names) placeBytes(folder, kept.hashes[name], `${target}${parts[name]}`);
    return kept.facts;
  }

  /** Puts a finished page in place, and keeps it. */
  keep(key: string, target: string, page: FinishedPage): void {
    const folder = this.#folder;
    const hashes = folder === undefined ? undefined : keepParts(folder, page);
    if (hashes) this.#cache?.write(key, { facts: page.facts, hashes });
    for (const name of names) {
      const file = `${target}${parts[name]}`;
      if (hashes && folder !== undefined) placeBytes(folder, hashes[name], file);
      else writeFileSync(file, page[name]);
    }
  }
}

/** Keeps the parts of a page; nothing where the folder cannot be written to, and the next build makes them again. */
function keepParts(folder: string, page: FinishedPage): KeptPage["hashes"] | undefined {
  try {
    const hashes = names.map((name) => [name, keepBytes(folder, page[name])]);
    return Object.fromEntries(hashes) as KeptPage["hashes"];
  } catch {
    return undefined;
  }
}

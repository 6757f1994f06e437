import { createHash } from "node:crypto";
import path from "node:path";
import { Cache } from "../cache/cache.ts";
import { hasBytes, keepFile, placeBytes, readBytes } from "../cache/kept-bytes.ts";
import { asError } from "../report/thrown.ts";
import { type FinishedLeaflet, leafletFrom, type PlacedLeaflet } from "./finished-leaflet.ts";
import type { PrintJob } from "./print-jobs.ts";
import type { PrintedWords } from "./prove/printed-words.ts";

/**
 * Finished leaflets, kept from one build to the next: what is known of each by its key, its files by what they hold, and its words, which
 * are hardly ever asked for again, by themselves.
 */
export class KeptLeaflets {
  readonly #known: Cache<PlacedLeaflet>;
  readonly #words: Cache<PrintedWords>;

  /** @param say told where a leaflet cannot be kept, which stops no build */
  constructor(
    readonly folder: string,
    readonly say: (line: string) => void,
  ) {
    this.#known = new Cache(folder, say);
    this.#words = new Cache(folder, say);
  }

  /** Puts a kept leaflet in place, whole; nothing where it is not kept, or damaged. */
  place(key: string, site: string): PlacedLeaflet | undefined {
    const { folder } = this;
    const known = this.#known.read(key);
    if (!known || ![...known.files.values()].every(({ hash }) => hasBytes(folder, hash))) return undefined;
    for (const [file, { hash }] of known.files) placeBytes(folder, hash, path.join(site, file));
    return known;
  }

  /** The words of a kept leaflet; nothing where they are not kept, or damaged. */
  words(key: string): PrintedWords | undefined {
    return this.#words.read(wordsKey(key));
  }

  /** A kept leaflet; nothing where it is not kept, or damaged. */
  read(key: string): FinishedLeaflet | undefined {
    const known = this.#known.read(key);
    const words = this.words(key);
    if (!known || !words) return undefined;
    const files = new Map<string, Uint8Array>();
    for (const [file, { hash }] of known.files) {
      const bytes = readBytes(this.folder, hash);
      if (!bytes) return undefined;
      files.set(file, bytes);
    }
    return { ...known.facts, ...leafletFrom(files), words };
  }

  /**
   * Keeps a leaflet that was just put in place; answers whether that could be done. Nothing may write into its files any more, only
   * replace them.
   */
  keep(key: string, leaflet: FinishedLeaflet, job: PrintJob, placed: PlacedLeaflet, site: string): boolean {
    try {
      for (const [file, { hash }] of placed.files) keepFile(this.folder, hash, path.join(site, file));
    } catch (error) {
      this.say(
        `${job.file} could not be kept for the next build, which will print it again: ${asError(error).message}`,
      );
      return false;
    }
    this.#words.write(wordsKey(key), leaflet.words);
    this.#known.write(key, placed);
    return true;
  }
}

const wordsKey = (key: string) => createHash("sha256").update(`words ${key}`).digest("hex");

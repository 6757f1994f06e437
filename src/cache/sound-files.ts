import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { Cache } from "./cache.ts";
import { hashedFile } from "./hashed-file.ts";
import { keptPath, noteUse } from "./kept-file.ts";

const key = createHash("sha256").update("sound files").digest("hex");

/** How long a file must not have been touched, in milliseconds, until whoever writes into it gives it another time on every kind of disk. */
const settled = 2000;

const known = new Map<string, SoundFiles>();

/**
 * The files of a cache that hold what their hashes say, each with its state when it was read or written: one in the same state need not
 * be read again, of which a build has thousands. Whoever writes into a file gives it another time, and it is read once more.
 */
export class SoundFiles {
  readonly #cache: Cache<Map<string, string>>;
  #before: Map<string, string> | undefined;
  /** Those that were found or written now. */
  readonly #now = new Map<string, string>();

  private constructor(readonly folder: string) {
    this.#cache = new Cache(folder, () => {}); // The next build reads them again.
  }

  /** Those of a cache. */
  static of(folder: string): SoundFiles {
    const place = path.resolve(folder);
    const files = known.get(place) ?? new SoundFiles(place);
    known.set(place, files);
    return files;
  }

  /** Whether the cache has the file that holds what has this hash; its use is noted. */
  has(hash: string): boolean {
    const file = keptPath(this.folder, hash);
    try {
      const { mtimeMs, state } = stateOf(file);
      const isKnown = this.#states.get(hash) === state;
      if (!isKnown && hashedFile(readFileSync(file)).hash !== hash) return false;
      if (noteUse(file, mtimeMs)) this.note(hash);
      else if (!isKnown) this.#now.set(hash, state);
      return true;
    } catch {
      return false;
    }
  }

  /** Notes that a file was just found or made to hold what has this hash. */
  note(hash: string): void {
    this.#now.set(hash, stateOf(keptPath(this.folder, hash)).state);
  }

  /** Keeps what is known for the next build, with what other threads have kept, but for files that were touched just now, or are gone. */
  keep(): void {
    if (this.#now.size === 0) return;
    const latest = Date.now() - settled;
    const states = this.#cache.read(key) ?? new Map();
    for (const [hash, state] of this.#now)
      if (isStill(keptPath(this.folder, hash), state, latest)) states.set(hash, state);
    this.#now.clear();
    const there = new Set(readdirSync(this.folder));
    this.#before = new Map([...states].filter(([hash]) => there.has(path.basename(keptPath("", hash)))));
    this.#cache.write(key, this.#before);
  }

  get #states(): Map<string, string> {
    this.#before ??= this.#cache.read(key) ?? new Map();
    return this.#before;
  }
}

/** When a file was written to, and all that tells whether it was since. */
function stateOf(file: string): { mtimeMs: number; state: string } {
  const { ino, size, mtimeMs } = statSync(file);
  return { mtimeMs, state: `${ino} ${size} ${mtimeMs}` };
}

/** Whether a file has the same state still, and was written to before a time. */
function isStill(file: string, state: string, latest: number): boolean {
  try {
    const now = stateOf(file);
    return now.state === state && now.mtimeMs < latest;
  } catch {
    return false; // Another build has removed it.
  }
}

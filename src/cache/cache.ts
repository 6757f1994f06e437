import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { deserialize, serialize } from "node:v8";

/** What the name of each entry ends with; nothing else in the folder is ever deleted. */
const entryEnding = ".kept";

/** Bytes of the SHA-256 that stands before each entry. */
const sealLength = 32;

/**
 * What printing and compressing have made, on disk, one file for each key. Its time tells when it was last used. A file begins with the hash of
 * what follows, so that a damaged one counts as missing.
 */
export class Cache<Entry> {
  readonly #folder: string;
  readonly #say: (line: string) => void;

  /** @param say told where an entry cannot be written, which stops no build */
  constructor(folder: string, say: (line: string) => void) {
    this.#folder = folder;
    this.#say = say;
  }

  /** What was kept under this key; nothing where there is none, or it was damaged. */
  async read(key: string): Promise<Entry | undefined> {
    const file = path.join(this.#folder, `${key}${entryEnding}`);
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    const entry = bytes.subarray(sealLength);
    if (entry.length === 0 || !sealOf(entry).equals(bytes.subarray(0, sealLength))) return undefined;
    const now = new Date();
    await utimes(file, now, now).catch(() => {}); // Another build may be tidying up.
    return deserialize(entry) as Entry;
  }

  /** Keeps an entry, written to the side and renamed. */
  async write(key: string, value: Entry): Promise<void> {
    const entry = serialize(value);
    const file = path.join(this.#folder, `${key}${entryEnding}`);
    const aside = path.join(this.#folder, `${key}.${process.pid}${entryEnding}`);
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(aside, Buffer.concat([sealOf(entry), entry]));
      await rename(aside, file);
    } catch (error) {
      const reason = (error as Error).message;
      this.#say(`Something could not be kept for the next build, which will make it again: ${reason}`);
    } finally {
      await rm(aside, { force: true });
    }
  }
}

function sealOf(entry: Uint8Array): Buffer {
  return createHash("sha256").update(entry).digest();
}

/** How long an entry is kept that no build uses, in milliseconds: 30 days. */
const longest = 30 * 24 * 60 * 60 * 1000;

/** The most bytes of all entries together that a build has no use for; a whole guide with its leaflets takes about 3 MB. */
const mostBytes = 500_000_000;

/** Whole entries, and those that were being written when a build was killed. */
const entryForm = new RegExp(`^[0-9a-f]{64}(\\.\\d+)?\\${entryEnding}$`);

/**
 * Removes from a cache what has not been used for 30 days and, where that is more than `limit` bytes, what was used longest
 * ago of all that has not been used `since` this build began. What another process removes meanwhile is as good as removed.
 */
export async function tidyCache(
  folder: string,
  { now = Date.now(), since = Number.POSITIVE_INFINITY, limit = mostBytes } = {},
): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => entryForm.test(name));
  const entries = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const { size, mtimeMs } = await stat(file).catch(() => ({ size: 0, mtimeMs: now }));
      return { file, size, used: mtimeMs };
    }),
  );
  let kept = 0;
  for (const { file, size, used } of entries.sort((one, other) => other.used - one.used)) {
    if (used < since) kept += size;
    if (now - used > longest || kept > limit) await rm(file, { force: true });
  }
}

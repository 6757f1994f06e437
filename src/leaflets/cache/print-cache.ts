import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { deserialize, serialize } from "node:v8";

/** What the name of each entry ends with; nothing else in the folder is ever deleted. */
export const entryEnding = ".print";

/** Bytes of the SHA-256 that stands before each entry. */
const sealLength = 32;

/**
 * What printing and compressing have made, on disk, one file for each key. Its time tells when it was last used. A file begins with the hash of
 * what follows, so that a damaged one counts as missing.
 */
export class PrintCache<Entry> {
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
      this.#say(`A leaflet could not be kept for the next build, which will make it again: ${reason}`);
    } finally {
      await rm(aside, { force: true });
    }
  }
}

function sealOf(entry: Uint8Array): Buffer {
  return createHash("sha256").update(entry).digest();
}

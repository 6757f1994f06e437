import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { asError } from "../report/thrown.ts";
import { keptPath, readKept, writeKept } from "./kept-file.ts";

/** Bytes of the SHA-256 that stands before each entry: of its key and of what follows. */
const sealLength = 32;

/**
 * What builds have made, on disk, one file for each key. Its time tells when it was last used. A file begins with a hash of
 * its key and of what follows, so that one that was damaged, or put in the place of another, counts as missing.
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
  read(key: string): Entry | undefined {
    const bytes = readKept(keptPath(this.#folder, key));
    const entry = bytes?.subarray(sealLength);
    if (!bytes || !entry || entry.length === 0) return undefined;
    if (!sealOf(key, entry).equals(bytes.subarray(0, sealLength))) return undefined;
    return deserialize(entry) as Entry;
  }

  /**
   * What was kept under this key, else what `make` makes, which is kept from now on.
   *
   * @param mayKeep asked once it is made
   */
  async readOrMake(
    key: string,
    make: () => Entry | Promise<Entry>,
    mayKeep: () => boolean = () => true,
  ): Promise<Entry> {
    const known = this.read(key);
    if (known !== undefined) return known;
    const made = await make();
    if (mayKeep()) this.write(key, made);
    return made;
  }

  /** Keeps an entry. */
  write(key: string, value: Entry): void {
    const entry = serialize(value);
    try {
      writeKept(this.#folder, key, Buffer.concat([sealOf(key, entry), entry]));
    } catch (error) {
      const reason = asError(error).message;
      this.#say(`Something could not be kept for the next build, which will make it again: ${reason}`);
    }
  }
}

function sealOf(key: string, entry: Uint8Array): Buffer {
  return createHash("sha256").update(key).update(entry).digest();
}

import { createHash } from "node:crypto";
import { asError } from "../report/thrown.ts";
import { Cache } from "./cache.ts";
import { type HashedFile, hashedFile } from "./hashed-file.ts";
import { hasBytes, keepFile, placeBytes, replaceFile } from "./kept-bytes.ts";

/** Files, kept from one build to the next by all that they are made of: the same input gives the same bytes. */
export class KeptFiles {
  readonly #made: Cache<HashedFile>;

  /**
   * @param folder without one, nothing is kept
   * @param say told where a file cannot be kept, which stops no build
   */
  constructor(
    readonly folder: string | undefined,
    readonly say: (line: string) => void,
  ) {
    this.#made = new Cache(folder ?? "", say);
  }

  /**
   * Puts the file in place that was made of the same before, else the one that is made now.
   *
   * @param about all that it is made of: what JSON can hold
   * @throws where it cannot be made or written
   */
  async placeOrMake(about: unknown, target: string, make: () => Promise<Uint8Array>): Promise<HashedFile> {
    const { folder } = this;
    const key = createHash("sha256").update(JSON.stringify(about)).digest("hex");
    const known = folder === undefined ? undefined : this.#made.read(key);
    if (folder !== undefined && known && hasBytes(folder, known.hash)) {
      placeBytes(folder, known.hash, target);
      return known;
    }
    const bytes = await make();
    replaceFile(target, bytes);
    const made = hashedFile(bytes);
    if (folder !== undefined) this.#keep(folder, key, made, target);
    return made;
  }

  #keep(folder: string, key: string, made: HashedFile, target: string): void {
    try {
      keepFile(folder, made.hash, target);
      this.#made.write(key, made);
    } catch (error) {
      this.say(
        `A file could not be kept for the next build, which will make it again: ${asError(error).message}`,
      );
    }
  }
}

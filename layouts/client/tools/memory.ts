/**
 * What a tool keeps in this browser, and only while its reader wants that. Another guide on the same host has a memory of
 * its own; where the browser keeps nothing, there is none.
 */
export class Memory<Value> {
  readonly #key: string;
  readonly #read: (kept: unknown) => Value | undefined;

  /** @param read makes a value of what is kept, which may be of an earlier version of the page, or anything */
  constructor(name: string, base: string, read: (kept: unknown) => Value | undefined) {
    this.#key = `${name} ${base}`;
    this.#read = read;
  }

  recall(): Value | undefined {
    try {
      const kept = localStorage.getItem(this.#key);
      return kept === null ? undefined : this.#read(JSON.parse(kept));
    } catch {
      return undefined;
    }
  }

  /** Keeps a value; answers whether the browser does. */
  keep(value: Value): boolean {
    try {
      localStorage.setItem(this.#key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }

  forget(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Where nothing can be kept, nothing was.
    }
  }
}

/** What a tool keeps in this browser. */
export interface Memory<Value> {
  /** What was kept; nothing where there is none. */
  recall(): Value | undefined;
  /** Keeps a value; answers whether the browser does. */
  keep(value: Value): boolean;
  forget(): void;
}

/**
 * A memory that a tool uses only while its reader wants that. Another guide on the same host has a memory of its own; where
 * the browser keeps nothing, there is none.
 *
 * @param read makes a value of what is kept, which may be of an earlier version of the page, or anything
 */
export function memoryOf<Value>(
  name: string,
  base: string,
  read: (kept: unknown) => Value | undefined,
): Memory<Value> {
  const key = `${name} ${base}`;
  return {
    recall() {
      try {
        const kept = localStorage.getItem(key);
        return kept === null ? undefined : read(JSON.parse(kept));
      } catch {
        return undefined;
      }
    },
    keep(value) {
      try {
        localStorage.setItem(key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
    forget() {
      try {
        localStorage.removeItem(key);
      } catch {
        // Where nothing can be kept, nothing was.
      }
    },
  };
}

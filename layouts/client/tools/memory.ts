/** What a tool keeps in this browser. */
export interface Memory<Value> {
  /** What was kept; nothing where there is none. */
  recall(): Value | undefined;
  /** Keeps a value; answers whether the browser does. */
  keep(value: Value): boolean;
  forget(): void;
  /** Tells what another tab has kept since, or that nothing is kept any more. */
  follow(use: (kept: Value | undefined) => void): void;
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
  const parse = (kept: string | null) => {
    try {
      return kept === null ? undefined : read(JSON.parse(kept));
    } catch {
      return undefined;
    }
  };
  const recall = () => {
    try {
      return parse(localStorage.getItem(key));
    } catch {
      return undefined;
    }
  };
  return {
    recall,
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
    follow(use) {
      addEventListener("storage", ({ key: changed, newValue }) => {
        if (changed === key || changed === null) use(parse(newValue));
      });
      // A page that was put aside was told nothing.
      addEventListener("pageshow", ({ persisted }) => persisted && use(recall()));
    },
  };
}

/** Lends each of the things to one borrower at a time, first come, first served. */
export function lend<Thing>(things: readonly Thing[]): <T>(use: (thing: Thing) => Promise<T>) => Promise<T> {
  const free = [...things];
  const waiting: ((thing: Thing) => void)[] = [];
  return async (use) => {
    const thing = free.pop() ?? (await new Promise<Thing>((resolve) => waiting.push(resolve)));
    try {
      return await use(thing);
    } finally {
      const next = waiting.shift();
      if (next) next(thing);
      else free.push(thing);
    }
  };
}

/** Who waits for a thing. */
interface Borrower<Thing> {
  resolve(thing: Thing): void;
  reject(reason: Error): void;
}

/** Lends things, each to one borrower at a time, first come, first served. */
export class Lender<Thing> {
  readonly #free: Thing[] = [];
  readonly #waiting: Borrower<Thing>[] = [];
  #ended: Error | undefined;

  /** Offers a thing: a new one, or one that was borrowed and is free again. */
  offer(thing: Thing): void {
    const next = this.#waiting.shift();
    if (next) next.resolve(thing);
    else this.#free.push(thing);
  }

  /** The thing that is free next. Rejects with the reason of `end`. */
  async borrow(): Promise<Thing> {
    if (this.#ended) throw this.#ended;
    return this.#free.shift() ?? new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  /** Lends nothing any more, to those who wait neither. */
  end(reason: Error): void {
    this.#ended ??= reason;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#ended);
  }
}

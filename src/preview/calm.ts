import { setTimeout as wait } from "node:timers/promises";

/** How long nobody has asked for anything when it is calm, in milliseconds: a browser that shows a page anew takes less. */
const enough = 150;

/** Knows whether somebody waits for something, so that what nobody waits for is made when nobody does. */
export class Calm {
  #busy = 0;
  #last = performance.now();

  /** Does what somebody waits for. */
  async during<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#busy += 1;
    try {
      return await work();
    } finally {
      this.#busy -= 1;
      this.#last = performance.now();
    }
  }

  /** Done when nobody waits, and nobody has for a while. */
  async comes(): Promise<void> {
    while (this.#busy > 0 || performance.now() - this.#last < enough) await wait(enough / 3);
  }
}

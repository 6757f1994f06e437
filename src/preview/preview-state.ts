import { EventEmitter, once } from "node:events";
import type { Manifest } from "../leaflets/manifest.ts";
import type { Issue } from "../report/issue.ts";
import { issuesOf, type Reading } from "./reading.ts";

/** What a preview knows of its guide at this moment. */
export class PreviewState {
  /** The leaflets as they were last printed. */
  manifest: Manifest | undefined;
  /** Ends once all that was read is made. */
  making: Promise<void> = Promise.resolve();
  #reading: Reading = { later: [], isMade: false };
  readonly #changes = new EventEmitter().setMaxListeners(0);

  /** @param tell told all that is wrong with the content, whenever it was judged or made */
  constructor(private readonly tell: (issues: readonly Issue[]) => void) {}

  get reading(): Reading {
    return this.#reading;
  }

  learn(reading: Reading): void {
    this.#reading = reading;
    if (reading.checked) this.tell(issuesOf(reading));
    this.#changes.emit("change");
  }

  /** Waits until something else is known. */
  async change(): Promise<void> {
    await once(this.#changes, "change");
  }
}

import { setTimeout } from "node:timers/promises";
import { TimeoutError } from "puppeteer";
import type { OpenedBrowser } from "./open-browser.ts";
import { withinTime } from "./within-time.ts";

/** Milliseconds that a browser may be silent; it answers from a process that does nothing else for long. */
const PATIENCE = 10_000;

/** Asks a browser each second whether it is there, until it is not, and kills one that stands still. */
export async function watchPulse({ browser, kill }: OpenedBrowser): Promise<void> {
  try {
    while (browser.connected) {
      await withinTime(PATIENCE, browser.version());
      await setTimeout(1000, undefined, { ref: false });
    }
  } catch (error) {
    if (error instanceof TimeoutError) kill(); // Else it was closed meanwhile.
  }
}

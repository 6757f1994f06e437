import type { Browser } from "puppeteer";
import { ToolError } from "../report/tool-error.ts";
import type { OpenedBrowser } from "./open-browser.ts";
import { withinTime } from "./within-time.ts";

/** Milliseconds that a browser may take to end in good order. */
const PATIENCE = 5000;

/** One warm browser for all pages, replaced where it has crashed or was killed. */
export class SharedBrowser {
  #current: OpenedBrowser;
  #replacing: Promise<void> | undefined;
  #closed = false;
  readonly #open: () => Promise<OpenedBrowser>;

  constructor(first: OpenedBrowser, open: () => Promise<OpenedBrowser>) {
    this.#current = first;
    this.#open = open;
  }

  /** The browser, alive as far as known. Throws ToolError where a new one does not start and after `close`. */
  async alive(): Promise<Browser> {
    if (!this.#current.browser.connected) {
      this.#replacing ??= this.#replace();
      await this.#replacing;
    }
    if (this.#closed) throw new ToolError("The browser was closed before all was printed.");
    return this.#current.browser;
  }

  /** Ends `browser` at once if it is still the one in use; whatever is under way in it fails. */
  kill(browser: Browser): void {
    if (browser === this.#current.browser) this.#current.kill();
  }

  /** Ends the browser for good. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#replacing?.catch(() => {});
    const { browser, kill } = this.#current;
    await withinTime(PATIENCE, browser.close()).catch(kill);
  }

  async #replace(): Promise<void> {
    try {
      this.#current.kill(); // A browser that is only cut off would live on.
      if (!this.#closed) this.#current = await this.#open();
    } finally {
      this.#replacing = undefined;
    }
  }
}

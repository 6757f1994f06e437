import type { BrowserContext } from "puppeteer";
import { asError } from "../report/thrown.ts";
import { ToolError } from "../report/tool-error.ts";
import { BrowserLost } from "./browser-lost.ts";
import type { OpenedBrowser } from "./open-browser.ts";
import type { PrintingBrowser } from "./printing-browser.ts";
import { watchPulse } from "./watch-pulse.ts";
import { withinTime } from "./within-time.ts";

/** Milliseconds that its pages may take to close. */
const PATIENCE = 5000;

/** A browser of the pool while it runs. */
export interface LiveBrowser extends OpenedBrowser {
  /** Apart from whatever else it has open, and without a way to any other machine, nor to its own. */
  context: BrowserContext;
}

/** Sends all that a page asks for, and that is not handed over to it, to a port where nobody is. */
const nowhere = { proxyServer: "http://127.0.0.1:9", proxyBypassList: ["<-loopback>"] };

/** One warm browser for many pages, opened again where it has crashed, was killed or was cut off. */
export class SharedBrowser {
  #live: Promise<LiveBrowser> | undefined;
  #closed = false;
  readonly #source: PrintingBrowser;

  constructor(source: PrintingBrowser) {
    this.#source = source;
  }

  /** What messages call it. */
  get name(): string {
    return this.#source.name;
  }

  /** The browser, alive as far as known. Throws BrowserLost where it cannot be opened again, and ToolError after `close`. */
  async alive(): Promise<LiveBrowser> {
    if (this.#closed) throw new ToolError("The browser was closed before all was printed.");
    this.#live ??= this.#open();
    const tried = this.#live;
    const live = await tried;
    if (live.browser.connected) return live;
    if (this.#live === tried) this.#live = live.close().then(() => this.#open()); // Cut off, it may live on.
    return this.alive();
  }

  /** Ends the browser for good. */
  async close(): Promise<void> {
    this.#closed = true;
    const live = await this.#live?.catch(() => undefined);
    await live?.close();
  }

  async #open(): Promise<LiveBrowser> {
    try {
      const opened = await this.#source.open();
      const context = await opened.browser.createBrowserContext(nowhere);
      void watchPulse(opened);
      const close = async () => {
        await withinTime(PATIENCE, context.close()).catch(() => {});
        await opened.close();
      };
      return { ...opened, context, close };
    } catch (error) {
      throw new BrowserLost(this.name, asError(error).message, { cause: error });
    }
  }
}

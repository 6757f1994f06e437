import { type Browser, type Page, TimeoutError } from "puppeteer";
import { type Job, PageLost, runOnPage } from "./run-on-page.ts";
import type { SharedBrowser } from "./shared-browser.ts";
import { withinTime } from "./within-time.ts";

/** A page's memory grows with what it has shown. */
const MOST_USES = 50;

/** Milliseconds that a page may take to close. */
const PATIENCE = 5000;

/** A place in the browser for one job after another, on the same page until that is worn out or lost. */
export class ReusedPage {
  #browser: Browser | undefined;
  #page: Page | undefined;
  #uses = 0;
  readonly #shared: SharedBrowser;
  readonly #origin: string;
  readonly #limit: number;

  /** `origin` is all that the page may load from; `limit` is how long a job may take, in milliseconds. */
  constructor(shared: SharedBrowser, { origin, limit }: { origin: string; limit: number }) {
    this.#shared = shared;
    this.#origin = origin;
    this.#limit = limit;
  }

  /** Does a job as runOnPage does, and throws PageLost also where it takes too long. */
  async run<T>(job: Job<T>): Promise<T> {
    try {
      const result = await withinTime(
        this.#limit,
        this.#ready().then((page) => runOnPage(page, this.#origin, job)),
      );
      this.#uses += 1;
      if (this.#uses === MOST_USES) await this.#discard();
      return result;
    } catch (error) {
      await this.#discard();
      throw error instanceof TimeoutError ? new PageLost(error.message, { cause: error }) : error;
    }
  }

  async #ready(): Promise<Page> {
    this.#browser = await this.#shared.alive();
    if (!this.#page) {
      this.#page = await this.#browser.newPage().catch((error: Error) => {
        throw new PageLost(error.message, { cause: error });
      });
      this.#page.setDefaultTimeout(0); // A job's own limit is the only one.
    }
    return this.#page;
  }

  /** Closes the page, or the whole browser where even that does not work. */
  async #discard(): Promise<void> {
    const browser = this.#browser;
    const page = this.#page;
    this.#browser = this.#page = undefined;
    this.#uses = 0;
    if (!browser?.connected || page?.isClosed()) return;
    await withinTime(PATIENCE, page ? page.close() : Promise.reject()).catch(() =>
      this.#shared.kill(browser),
    );
  }
}

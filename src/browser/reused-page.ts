import { type Page, TimeoutError } from "puppeteer";
import { BrowserLost } from "./browser-lost.ts";
import { type FindResource, interceptRequests, type Loads } from "./intercept-requests.ts";
import { type Job, PageLost, runOnPage } from "./run-on-page.ts";
import type { LiveBrowser, SharedBrowser } from "./shared-browser.ts";
import { withinTime } from "./within-time.ts";

/** A page's memory grows with what it has shown. */
const MOST_USES = 50;

/** Milliseconds that a page may take to close. */
const PATIENCE = 5000;

/** How often a page that does not open is tried, where its browser starts each time. */
const ATTEMPTS = 3;

/** A page that is open, and what it loads. */
interface OpenPage {
  live: LiveBrowser;
  page: Page;
  loads: Loads;
  uses: number;
}

/** A place in a browser for one job after another, on the same page until that is worn out or lost. */
export class ReusedPage {
  #open: OpenPage | undefined;
  readonly #answers: FindResource;
  readonly #limit: number;

  /** `answers` has all that the page may load; `limit` is how long a job, or opening a page for it, may take, in milliseconds. */
  constructor(
    readonly browser: SharedBrowser,
    { answers, limit }: { answers: FindResource; limit: number },
  ) {
    this.#answers = answers;
    this.#limit = limit;
  }

  /** Sees to it that a page is open. Throws BrowserLost where that cannot be. */
  async ready(): Promise<void> {
    await this.#ready();
  }

  /** Does a job as runOnPage does, and throws PageLost also where it takes too long, BrowserLost where there is no page. */
  async run<T>(job: Job<T>): Promise<T> {
    const open = await this.#ready();
    try {
      const result = await withinTime(this.#limit, runOnPage(open.page, open.loads, job));
      open.uses += 1;
      if (open.uses === MOST_USES) await this.#discard();
      return result;
    } catch (error) {
      await this.#discard();
      throw error instanceof TimeoutError ? new PageLost(error.message, { cause: error }) : error;
    }
  }

  async #ready(): Promise<OpenPage> {
    for (let left = ATTEMPTS; left > 0; left -= 1) {
      const live = await this.browser.alive();
      if (this.#open?.live === live && !this.#open.page.isClosed()) return this.#open;
      this.#open = await withinTime(this.#limit, this.#openIn(live)).catch(() => undefined);
      if (this.#open) return this.#open;
    }
    throw new BrowserLost(this.browser.name, "it opens no page");
  }

  async #openIn(live: LiveBrowser): Promise<OpenPage> {
    const page = await live.context.newPage();
    page.setDefaultTimeout(0); // A job's own limit is the only one.
    return { live, page, loads: await interceptRequests(page, this.#answers), uses: 0 };
  }

  /** Closes the page, or the whole browser where even that does not work. */
  async #discard(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    if (!open?.live.browser.connected || open.page.isClosed()) return;
    await withinTime(PATIENCE, open.page.close()).catch(open.live.kill);
  }
}

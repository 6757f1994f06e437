import type { Page } from "puppeteer";
import { ToolError } from "../report/tool-error.ts";
import { BrowserLost, lostLine, noneLeft } from "./browser-lost.ts";
import type { Say } from "./find-browser.ts";
import type { FindResource } from "./intercept-requests.ts";
import { Lender } from "./lender.ts";
import type { PrintingBrowser } from "./printing-browser.ts";
import { ReusedPage } from "./reused-page.ts";
import { PageLost } from "./run-on-page.ts";
import { SharedBrowser } from "./shared-browser.ts";

/** How often a job is tried whose page is lost, and the most pages that one browser has at a time. */
const ATTEMPTS = 3;
const MOST_PAGES = 8;

interface PagePoolOptions {
  /** The browsers to print with: at least one. */
  browsers: readonly PrintingBrowser[];
  /** All that pages may load, at addresses that begin with `handedOver`. */
  answers: FindResource;
  /** How many pages of each browser work at a time; as many as its machine has processor cores, eight at most. */
  workers?: number | undefined;
  /** Milliseconds that one attempt at a job may take. */
  limit?: number;
  /** Told of each browser that is lost while others are left. */
  say?: Say;
}

/** Browser pages, shared by many jobs. */
export interface PagePool {
  /** The build of the browsers: `Chrome/156.0.8078.79`. */
  version: string;
  /** How many pages it has at the most. */
  mostPages: number;
  /**
   * Does a job on the next page that is free. `name` stands for it in errors: `how-to-ask.pdf`. A job finds
   * the page as the one before left it, leaves its settings as they were, and can be begun again.
   *
   * Throws ToolError where the page loads what it must not or cannot, where it was lost too often, and where
   * no browser is left; and whatever the job throws.
   */
  use<T>(name: string, run: (page: Page) => Promise<T>): Promise<T>;
  /** Ends the browsers. Jobs that are not done are rejected. */
  close(): Promise<void>;
}

/**
 * Opens browsers for all the pages that a build prints, on this machine or on others. Pages are reused: a new one for
 * each job would take half as long again. A hanging page or a browser that crashed is replaced, and what it was doing
 * done again by whichever page is free next; a browser that cannot be replaced is left out.
 *
 * Throws ToolError where none can be opened.
 */
export async function createPagePool(options: PagePoolOptions): Promise<PagePool> {
  const { workers, say = () => {}, limit = 60_000, answers } = options;
  const browsers = options.browsers.map((source) => new SharedBrowser(source));
  const attempts = ATTEMPTS + browsers.length - 1;
  const pages = new Lender<ReusedPage>();
  const lost = new Map<SharedBrowser, BrowserLost>();

  const lose = (browser: SharedBrowser, error: unknown) => {
    if (lost.has(browser) || !(error instanceof BrowserLost)) return;
    lost.set(browser, error);
    if (lost.size === browsers.length) pages.end(noneLeft([...lost.values()]));
    else say(lostLine(error));
  };
  const offer = (page: ReusedPage) =>
    page.ready().then(
      () => pages.offer(page),
      (error: unknown) => lose(page.browser, error),
    );
  const start = async (browser: SharedBrowser): Promise<string> => {
    try {
      const { version, cores } = await browser.alive();
      for (let left = workers ?? Math.min(cores, MOST_PAGES); left > 0; left -= 1)
        void offer(new ReusedPage(browser, { answers, limit }));
      return version;
    } catch (error) {
      lose(browser, error);
      throw error;
    }
  };

  const version = await Promise.any(browsers.map(start)).catch(() => {
    throw noneLeft([...lost.values()]);
  });
  return {
    version: version.replace(/^Headless/, ""), // It prints the same.
    mostPages: browsers.length * (workers ?? MOST_PAGES),
    async use(name, run) {
      for (let left = attempts; ; ) {
        const page = await pages.borrow();
        try {
          return await page.run({ name, run });
        } catch (error) {
          if (error instanceof PageLost) left -= 1;
          else if (!(error instanceof BrowserLost)) throw error;
          if (left === 0) throw new ToolError(failure(name, attempts, error), { cause: error });
        } finally {
          void offer(page);
        }
      }
    },
    async close() {
      pages.end(new ToolError("The browser was closed before all was printed."));
      await Promise.all(browsers.map((browser) => browser.close()));
    },
  };
}

function failure(name: string, attempts: number, { message }: Error): string {
  return (
    `"${name}" could not be printed in ${attempts} attempts: ${message}. ` +
    "The machine may be short of memory or of room on its disk, or busy with other work: try again when it is not."
  );
}

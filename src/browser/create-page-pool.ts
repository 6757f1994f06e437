import { availableParallelism } from "node:os";
import type { Page } from "puppeteer";
import { ToolError } from "../report/tool-error.ts";
import { findBrowser, type Say } from "./find-browser.ts";
import { openBrowser } from "./open-browser.ts";
import { ReusedPage } from "./reused-page.ts";
import { PageLost } from "./run-on-page.ts";
import { SharedBrowser } from "./shared-browser.ts";
import type { FoundBrowser } from "./usual-places.ts";

const ATTEMPTS = 3;

interface PagePoolOptions {
  /** The only address that pages may load from, `http://127.0.0.1:40123`. */
  origin: string;
  /** How many pages work at a time; as many as there are processor cores, eight at most. */
  workers?: number;
  /** Milliseconds that one attempt at a job may take. */
  limit?: number;
  /** The browser to start; without it, the one that findBrowser finds. */
  found?: FoundBrowser;
  /** Told what takes long before the browser can start. */
  say?: Say;
}

/** Browser pages, shared by many jobs. */
export interface PagePool {
  /** The browser's build: `HeadlessChrome/156.0.8078.79`. */
  version: string;
  /**
   * Does a job on the next page that is free. `name` stands for it in errors: `how-to-ask.pdf`. A job finds
   * the page as the one before left it, leaves its settings as they were, and can be begun again.
   *
   * Throws ToolError where the page loads what it must not or cannot, and where it was lost three times;
   * and whatever the job throws.
   */
  use<T>(name: string, run: (page: Page) => Promise<T>): Promise<T>;
  /** Ends the browser. Jobs that are not done are rejected. */
  close(): Promise<void>;
}

/**
 * Starts one browser for all the pages that a build prints. Pages are reused: a new one for each job would
 * take half as long again. A crashed browser or hanging page is replaced, and its job done again, twice.
 * Throws ToolError where no browser can be had or started.
 */
export async function createPagePool(options: PagePoolOptions): Promise<PagePool> {
  const { origin, workers = Math.min(availableParallelism(), 8), limit = 60_000, say } = options;
  const found = options.found ?? (await findBrowser(say));
  const open = () => openBrowser({ found });
  const first = await open();
  const browser = new SharedBrowser(first, open);
  const borrow = lend(Array.from({ length: workers }, () => new ReusedPage(browser, { origin, limit })));
  return {
    version: first.version,
    use: (name, run) => borrow((page) => persist(name, () => page.run({ name, run }))),
    close: () => browser.close(),
  };
}

/** Tries again what failed for a lost page. */
async function persist<T>(name: string, attempt: () => Promise<T>): Promise<T> {
  for (let left = ATTEMPTS - 1; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof PageLost)) throw error;
      if (left === 0) throw new ToolError(failure(name, error), { cause: error });
    }
  }
}

function failure(name: string, { message }: PageLost): string {
  return (
    `"${name}" could not be printed in ${ATTEMPTS} attempts: ${message}. ` +
    "The machine may be short of memory or of room on its disk, or busy with other work: try again when it is not."
  );
}

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

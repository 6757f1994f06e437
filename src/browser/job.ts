import type { Page } from "puppeteer";

/**
 * Work to be done on a browser page. It finds the page as the job before left it, leaves its settings as they were, and
 * may be started again from the beginning where the page is lost.
 */
export interface Job<T> {
  /** Names the work in errors: `how-to-ask.pdf`. */
  name: string;
  run(page: Page): Promise<T>;
}

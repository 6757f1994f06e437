import type { Page } from "puppeteer";

/** Work to be done on a browser page, and the name that stands for it in errors. */
export interface Job<T> {
  name: string;
  run(page: Page): Promise<T>;
}

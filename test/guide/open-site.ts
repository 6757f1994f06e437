import type { BrowserContext, Page } from "puppeteer";
import { afterAll, beforeAll, inject } from "vitest";
import { type OpenedBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { type ServedFolder, serveFolder } from "../../src/browser/serve-folder.ts";
import { type SitePage, sitePages } from "./site-pages.ts";

/** The built guide, served, with a browser to read it in. */
export interface OpenSite {
  folder: string;
  origin: string;
  pages: SitePage[];
  /** Lends a page of a fresh profile, and closes both afterwards. */
  withPage<T>(use: (page: Page, context: BrowserContext) => Promise<T>): Promise<T>;
}

/** Serves the guide and starts a browser before the tests of a file, and ends both after them. */
export function openSite({ flags }: { flags?: string[] } = {}): OpenSite {
  const site = { folder: inject("site") } as OpenSite;
  let server: ServedFolder;
  let opened: OpenedBrowser;
  beforeAll(async () => {
    server = await serveFolder(site.folder);
    opened = await openBrowser(flags && { flags });
    site.origin = server.origin;
    site.pages = await sitePages(site.folder);
    site.withPage = async (use) => {
      const context = await opened.browser.createBrowserContext();
      try {
        return await use(await context.newPage(), context);
      } finally {
        await context.close();
      }
    };
  });
  afterAll(async () => {
    await opened?.browser.close();
    await server?.close();
  });
  return site;
}

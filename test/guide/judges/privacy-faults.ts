import type { Page } from "puppeteer";
import type { PageKind } from "../site-pages.ts";

/** Kinds of page that do something, and need a script for it. */
const withScript: readonly PageKind[] = ["search", "leaflet", "sheet", "keep", "tool"];

/** What a page has left in the browser, and scripts where none may be. */
export async function privacyFaults(page: Page, kind: PageKind): Promise<string[]> {
  const { scripts, ...left } = await page.evaluate(async () => ({
    scripts: document.querySelectorAll("script:not([type='application/ld+json'])").length,
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  const faults = Object.entries(left)
    .filter(([, amount]) => amount)
    .map(([place, amount]) => `Left in ${place}: ${amount}`);
  if (scripts > 0 && !withScript.includes(kind)) faults.push(`Scripts on a page to read: ${scripts}`);
  return faults;
}

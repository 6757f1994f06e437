import { browserBuild } from "./browser-build.ts";
import { findBrowser, type Say } from "./find-browser.ts";
import { openBrowser } from "./open-browser.ts";
import type { PrintingBrowsers } from "./printing-browser.ts";
import { findRemoteBrowsers } from "./remote-browsers.ts";
import type { FoundBrowser } from "./usual-places.ts";

/**
 * Finds the browsers that print: those that LEAFLET_BROWSERS names by their addresses, else the one that findBrowser finds.
 *
 * `say` gets a line for each that is not there, and what findBrowser says. Throws ToolError where none can be had, an
 * address is none, or they are not all of one build.
 */
export async function findPrintingBrowsers(
  say: Say = () => {},
  { LEAFLET_BROWSERS: named = "" }: NodeJS.ProcessEnv = process.env,
): Promise<PrintingBrowsers> {
  return named.trim() === "" ? onThisMachine(await findBrowser(say)) : findRemoteBrowsers(named, say);
}

async function onThisMachine(found: FoundBrowser): Promise<PrintingBrowsers> {
  const browser = { name: found.executablePath, open: () => openBrowser({ found }) };
  return { build: await browserBuild(found), browsers: [browser] };
}

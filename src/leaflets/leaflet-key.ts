import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { browserBuild } from "../browser/find-browser.ts";
import { servedPath } from "../browser/serve-folder.ts";
import type { FoundBrowser } from "../browser/usual-places.ts";
import { hashCode } from "../cache/code-hash.ts";
import { aboutLeaflet } from "./about-leaflet.ts";
import type { PrintJob } from "./print-jobs.ts";
import type { PrintOptions } from "./print-options.ts";

/** A hash of all code that shapes a leaflet's PDF: that prints, finishes and proves it. */
export const codeOfPrints = () => hashCode("src/browser", "src/leaflets", "src/pdf");

/** What makes a leaflet's PDF: the build of the browser, and the code. */
export const printTools = async (browser: FoundBrowser) => `${await browserBuild(browser)} ${codeOfPrints()}`;

/** What a print page loads beside itself: fonts and pictures. */
const loaded = /(?:\ssrc="|url\("?)([^")#]+)/g;

/**
 * The key under which a finished leaflet is kept: a hash of its print page with its styles, of the files that the page
 * loads, of the words that it is held against, of what its PDF says of itself, and of the `tools` that make it.
 */
export async function leafletKey(job: PrintJob, options: PrintOptions, tools: string): Promise<string> {
  const html = await readFile(path.join(options.site, job.url, "index.html"), "utf8");
  const about = aboutLeaflet(job.leaflet, options);
  const hash = createHash("sha256").update(JSON.stringify([tools, job, about, html]));
  const { pathname } = new URL(options.organisation.url);
  const addresses = new Set([...html.matchAll(loaded)].flatMap(([, address]) => address ?? []));
  for (const address of addresses) {
    const file = servedPath(address, pathname);
    if (file !== undefined) hash.update(await readFile(path.join(options.site, file)).catch(() => "missing"));
  }
  return hash.digest("hex");
}

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { servedPath } from "../browser/serve-folder.ts";
import { hashCode } from "../cache/code-hash.ts";
import { fileAt } from "../folders/address-of.ts";
import { aboutLeaflet } from "./about-leaflet.ts";
import type { PrintJob } from "./print-jobs.ts";
import type { PrintOptions } from "./print-options.ts";

/** A hash of all code that shapes a leaflet's PDF: that prints, finishes and proves it. */
export const codeOfPrints = () => hashCode("src/browser", "src/leaflets", "src/pdf");

/** What makes a leaflet's PDF: the build of the browsers, and the code. */
export const printTools = (build: string) => `${build} ${codeOfPrints()}`;

/** What a print page loads beside itself: fonts and pictures. */
const loaded = /(?:\ssrc="|url\("?)([^")#]+)/g;

/**
 * Finds the key under which each finished leaflet of a build is kept: a hash of its print page with its styles, of the
 * files that the page loads, of the words that it is held against, of what its PDF says of itself, and of the `tools` that
 * make it.
 */
export function leafletKeys(options: PrintOptions, tools: string): (job: PrintJob) => Promise<string> {
  const { pathname } = new URL(options.organisation.url);
  const files = new Map<string, Promise<string>>();
  const hashOf = (address: string) => {
    const hash = files.get(address) ?? hashFile(options.site, servedPath(address, pathname));
    files.set(address, hash);
    return hash;
  };
  return async (job) => {
    const html = await readFile(path.join(options.site, fileAt(job.url)), "utf8");
    const addresses = new Set([...html.matchAll(loaded)].flatMap(([, address]) => address ?? []));
    const loads = await Promise.all([...addresses].map(hashOf));
    const about = aboutLeaflet(job.leaflet, options);
    return createHash("sha256")
      .update(JSON.stringify([tools, job, about, html, loads]))
      .digest("hex");
  };
}

/** A hash of what a page loads from its site; the same for all that is not there. */
async function hashFile(site: string, file: string | undefined): Promise<string> {
  const bytes = file === undefined ? "" : await readFile(path.join(site, file)).catch(() => "");
  return createHash("sha256").update(bytes).digest("hex");
}

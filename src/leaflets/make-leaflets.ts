import { browserBuild } from "../browser/browser-build.ts";
import { findBrowser } from "../browser/find-browser.ts";
import { hashCode } from "./cache/code-hash.ts";
import { leafletKey } from "./cache/leaflet-key.ts";
import { PrintCache } from "./cache/print-cache.ts";
import { tidyCache } from "./cache/tidy-cache.ts";
import { describeLeaflet } from "./describe-leaflet.ts";
import type { FinishedLeaflet } from "./finished-leaflet.ts";
import type { PrintedLeaflet } from "./manifest.ts";
import { openPrinter, type Printer } from "./open-printer.ts";
import type { PrintJob } from "./print-jobs.ts";
import type { PrintOptions } from "./print-options.ts";
import type { PrintedWords } from "./prove/printed-words.ts";
import { writeLeaflet } from "./write-leaflet.ts";

/** The leaflets of a build. */
export interface MadeLeaflets {
  /** In the order of the jobs. */
  leaflets: PrintedLeaflet[];
  /** All words of each, for `proveFaces`. */
  words: ReadonlyMap<PrintJob, PrintedWords>;
  /** How many of them had to be printed; the others were kept from an earlier build. */
  printed: number;
  /** The browser build that printed them. */
  browser: string;
}

/**
 * Makes one PDF for each job and writes it: the one that was kept, where nothing that shapes it has changed since, else
 * a new one. The browser is started only where there is something to print.
 *
 * @throws {ToolError} where no browser can be had, or a leaflet cannot be printed, tagged or proved
 */
export async function makeLeaflets(jobs: readonly PrintJob[], options: PrintOptions): Promise<MadeLeaflets> {
  const found = await findBrowser(options.say);
  const cache = options.cache === undefined ? undefined : new PrintCache<FinishedLeaflet>(options.cache);
  const tools = `${await browserBuild(found)} ${await hashCode()}`;
  let printer: Promise<Printer> | undefined;
  const words = new Map<PrintJob, PrintedWords>();
  let printed = 0;
  let browser = "";

  const print = async (job: PrintJob): Promise<FinishedLeaflet> => {
    printer ??= openPrinter(found, options);
    const leaflet = await (await printer).print(job);
    printed += 1;
    options.say(`Printed ${job.file}, ${leaflet.pages} ${leaflet.pages === 1 ? "page" : "pages"}`);
    return leaflet;
  };
  const make = async (job: PrintJob): Promise<PrintedLeaflet> => {
    const key = cache && (await leafletKey(job, options, tools));
    const kept = key && (await cache.read(key));
    const leaflet = kept || (await print(job));
    if (key && !kept) await cache.write(key, leaflet).catch(({ message }) => options.say(notKept(message)));
    browser = leaflet.browser;
    words.set(job, leaflet.words);
    await writeLeaflet(leaflet, job, options.site);
    return describeLeaflet(leaflet, job, options.organisation);
  };
  try {
    const leaflets = await Promise.all(jobs.map(make));
    if (options.cache !== undefined) await tidyCache(options.cache);
    return { leaflets, words, printed, browser };
  } finally {
    await (await printer?.catch(() => undefined))?.close();
  }
}

function notKept(reason: string): string {
  return `A leaflet could not be kept for the next build, which will print it again: ${reason}`;
}

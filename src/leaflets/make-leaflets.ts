import { findBrowser } from "../browser/find-browser.ts";
import { Cache, tidyCache } from "../cache/cache.ts";
import { ToolError } from "../report/tool-error.ts";
import { describeLeaflet, type FinishedLeaflet, writeLeaflet } from "./finished-leaflet.ts";
import { leafletKey, printTools } from "./leaflet-key.ts";
import type { PrintedLeaflet } from "./manifest.ts";
import { openPrinter, type Printer } from "./open-printer.ts";
import { type FoundFault, type PaperFault, UnfitForPaper } from "./paper/paper-fault.ts";
import type { PrintJob } from "./print-jobs.ts";
import type { PrintOptions } from "./print-options.ts";
import type { PrintedWords } from "./prove/printed-words.ts";

/** The leaflets of a build. */
interface MadeLeaflets {
  /** In the order of the jobs, but for those whose content does not fit on paper. */
  leaflets: PrintedLeaflet[];
  /** All words of each, for `proveFaces`. */
  words: ReadonlyMap<PrintJob, PrintedWords>;
  /** What of the content does not do on paper. */
  faults: FoundFault[];
  /** How many of them had to be printed; the others were kept from an earlier build. */
  printed: number;
  /** The browser build that printed them. */
  browser: string;
}

/**
 * Makes one PDF for each job and writes it: the one that was kept, where nothing that shapes it has changed since, else
 * a new one. The browser is started only where there is something to print.
 *
 * What the content has that does not fit on paper is returned; only what a tool fails at is thrown.
 *
 * @throws {ToolError} where no browser can be had, or a leaflet cannot be printed, tagged or proved
 * @throws the reason of `signal` where that has ended the printing
 */
export async function makeLeaflets(jobs: readonly PrintJob[], options: PrintOptions): Promise<MadeLeaflets> {
  if (jobs.length === 0) return { leaflets: [], words: new Map(), faults: [], printed: 0, browser: "" };
  const found = await findBrowser(options.say);
  const cache =
    options.cache === undefined ? undefined : new Cache<FinishedLeaflet>(options.cache, options.say);
  const tools = await printTools(found);
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
  const faults: FoundFault[] = [];
  const find = (job: PrintJob, found: readonly PaperFault[]) =>
    faults.push(...found.map((fault) => ({ fault, job })));
  const make = async (job: PrintJob): Promise<PrintedLeaflet | undefined> => {
    options.signal?.throwIfAborted();
    const key = cache && (await leafletKey(job, options, tools));
    const kept = key && (await cache.read(key));
    const leaflet =
      kept ||
      (await print(job).catch((error: unknown) => {
        if (!(error instanceof UnfitForPaper)) throw error;
        find(job, error.faults);
      }));
    if (!leaflet) return undefined;
    find(job, leaflet.faults);
    if (key && !kept) await cache.write(key, leaflet);
    browser = leaflet.browser;
    words.set(job, leaflet.words);
    await writeLeaflet(leaflet, job, options.site);
    return describeLeaflet(leaflet, job, options.organisation);
  };
  try {
    // None is left writing when the folder is removed, and all that fail are told.
    const settled = await Promise.allSettled(jobs.map(make));
    const failed = settled
      .filter((each) => each.status === "rejected")
      .map(({ reason }) => reason as unknown);
    if (failed.length > 0) throw togetherAs(failed);
    const leaflets = settled
      .flatMap((each) => (each.status === "fulfilled" ? [each.value] : []))
      .filter((leaflet) => leaflet !== undefined);
    if (options.cache !== undefined) await tidyCache(options.cache);
    return { leaflets, words, faults, printed, browser };
  } finally {
    await (await printer?.catch(() => undefined))?.close();
  }
}

/** One error for all: their messages where all are failures of tools, else the first of another kind, such as a bug. */
function togetherAs(errors: readonly unknown[]): unknown {
  const other = errors.find((error) => !(error instanceof ToolError));
  const messages = errors.filter((error) => error instanceof ToolError).map(({ message }) => message);
  return other ?? new ToolError([...new Set(messages)].join("\n"));
}

import PQueue from "p-queue";
import type { PrintingBrowser } from "../browser/printing-browser.ts";
import { ToolError } from "../report/tool-error.ts";
import { KeptKeys } from "./kept-keys.ts";
import { leafletKeys, printTools } from "./leaflet-key.ts";
import { MadeLeaflets } from "./made-leaflets.ts";
import { UnfitForPaper } from "./paper/paper-fault.ts";
import type { PrintJob } from "./print-jobs.ts";
import type { PrintOptions } from "./print-options.ts";

/** How many leaflets are looked for at a time: more would only wait for the disk, with their pages in memory. */
const lookedForAtOnce = 16;

/**
 * Makes one PDF for each job and writes it: the one that was kept, where nothing that shapes it has changed since, or
 * that was printed elsewhere, else a new one. Browsers are opened, and what prints is loaded, only where there is something
 * to print.
 *
 * What the content has that does not fit on paper is returned; only what a tool fails at is thrown.
 *
 * @throws {ToolError} where no browser can be had, or a leaflet cannot be printed, tagged or proved
 * @throws the reason of `signal` where that has ended the printing
 */
export async function makeLeaflets(jobs: readonly PrintJob[], options: PrintOptions): Promise<MadeLeaflets> {
  if (jobs.length === 0) return new MadeLeaflets(jobs, "", options);
  const { elsewhere, say } = options;
  const { build, browsers } = elsewhere ? { build: elsewhere.build, browsers: [] } : await findBrowsers(say);
  const made = new MadeLeaflets(jobs, build, options);
  await placeFound(made, options);
  if (made.missing.length > 0) await printMissing(made, browsers, options);
  return made;
}

/** Puts in place what was kept or printed elsewhere. Print pages are rendered of what is not known to be there. */
async function placeFound(made: MadeLeaflets, options: PrintOptions): Promise<void> {
  const { elsewhere, cache, render, signal } = options;
  const tools = printTools(made.build);
  const place = async (job: PrintJob, key: string) => {
    signal?.throwIfAborted();
    made.keys.set(job, key);
    if (elsewhere) made.place(job, await elsewhere.find(job, key));
    else made.placeKept(job);
  };
  const known = render && cache !== undefined ? await KeptKeys.read(cache, options, tools) : undefined;
  if (known)
    await forEach(made.jobs, lookedForAtOnce, async (job) => {
      const key = known.find(job);
      if (key !== undefined) await place(job, key);
    });
  const unknown = made.missing;
  await render?.(unknown);
  const keyOf = leafletKeys(options, tools);
  if (cache !== undefined || elsewhere)
    await forEach(unknown, lookedForAtOnce, async (job) => place(job, await keyOf(job)));
  known?.learn(made.keys);
}

/** Prints what is not in place; what does not fit on paper is noted. */
async function printMissing(
  made: MadeLeaflets,
  browsers: readonly PrintingBrowser[],
  options: PrintOptions,
): Promise<void> {
  const { openPrinter } = await import("./open-printer.ts");
  const printer = await openPrinter(browsers, options);
  const print = async (job: PrintJob) => {
    options.signal?.throwIfAborted();
    const leaflet = await printer.print(job);
    made.printed += 1;
    options.say(`Printed ${job.file}, ${leaflet.pages} ${leaflet.pages === 1 ? "page" : "pages"}`);
    made.place(job, leaflet);
  };
  const printOrFind = (job: PrintJob) =>
    print(job).catch((error: unknown) => {
      if (!(error instanceof UnfitForPaper)) throw error;
      made.find(job, error.faults);
    });
  await forEach(made.missing, printer.atOnce, printOrFind).finally(printer.close);
}

async function findBrowsers(say: PrintOptions["say"]) {
  const { findPrintingBrowsers } = await import("../browser/find-printing-browsers.ts");
  return findPrintingBrowsers(say);
}

/** Does something with each job, so many at a time. None is left at it where others fail, and all failures are thrown as one. */
async function forEach(
  jobs: readonly PrintJob[],
  concurrency: number,
  work: (job: PrintJob) => Promise<unknown>,
): Promise<void> {
  const queue = new PQueue({ concurrency });
  const settled = await Promise.allSettled(jobs.map((job) => queue.add(() => work(job))));
  const failed = settled.flatMap((each) => (each.status === "rejected" ? [each.reason as unknown] : []));
  if (failed.length > 0) throw togetherAs(failed);
}

/** One error for all: their messages where all are failures of tools, else the first of another kind, such as a bug. */
function togetherAs(errors: readonly unknown[]): unknown {
  const other = errors.find((error) => !(error instanceof ToolError));
  const messages = errors.filter((error) => error instanceof ToolError).map(({ message }) => message);
  return other ?? new ToolError([...new Set(messages)].join("\n"));
}

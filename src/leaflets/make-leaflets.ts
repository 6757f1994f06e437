import PQueue from "p-queue";
import type { BuiltFile } from "../inspect/output.ts";
import { ToolError } from "../report/tool-error.ts";
import { describeLeaflet } from "./describe-leaflet.ts";
import { type FinishedLeaflet, type PlacedLeaflet, placeLeaflet } from "./finished-leaflet.ts";
import { KeptLeaflets } from "./kept-leaflets.ts";
import { KnownKeys } from "./known-keys.ts";
import { leafletKeys, printTools } from "./leaflet-key.ts";
import type { PrintedLeaflet } from "./manifest.ts";
import { type FoundFault, type PaperFault, UnfitForPaper } from "./paper/paper-fault.ts";
import type { PrintJob } from "./print-jobs.ts";
import type { PrintOptions } from "./print-options.ts";
import type { PrintedWords } from "./prove/printed-words.ts";

/** The leaflets of a build. */
interface MadeLeaflets {
  /** In the order of the jobs, but for those whose content does not fit on paper. */
  leaflets: PrintedLeaflet[];
  /** The files of all, by their paths in the site. */
  files: ReadonlyMap<string, BuiltFile>;
  /** All words of one, for `proveFaces`. */
  wordsOf(job: PrintJob): PrintedWords | undefined;
  /** The key of each, under which it is kept. */
  keys: ReadonlyMap<PrintJob, string>;
  /** What of the content does not do on paper. */
  faults: FoundFault[];
  /** How many of them had to be printed; the others were kept from an earlier build, or printed elsewhere. */
  printed: number;
  /** The browser that printed them, by its name and version; and its build, as their keys have it. */
  browser: string;
  build: string;
}

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
  const described = new Map<PrintJob, PrintedLeaflet>();
  const files = new Map<string, BuiltFile>();
  const words = new Map<PrintJob, PrintedWords>();
  const keys = new Map<PrintJob, string>();
  const faults: FoundFault[] = [];
  const { elsewhere, cache: folder, render, signal, say, site, organisation } = options;
  const kept = folder === undefined ? undefined : new KeptLeaflets(folder, say);
  const wordsOf = (job: PrintJob) => words.get(job) ?? kept?.words(keys.get(job) ?? "");
  const made: MadeLeaflets = {
    leaflets: [],
    files,
    wordsOf,
    keys,
    faults,
    printed: 0,
    browser: "",
    build: "",
  };
  if (jobs.length === 0) return made;
  const { build, browsers } = elsewhere ? { ...elsewhere, browsers: [] } : await findBrowsers(say);
  made.build = build;
  const tools = printTools(build);
  const keyOf = leafletKeys(options, tools);
  const find = (job: PrintJob, found: readonly PaperFault[]) =>
    faults.push(...found.map((fault) => ({ fault, job })));
  const note = (job: PrintJob, placed: PlacedLeaflet) => {
    find(job, placed.facts.faults);
    made.browser = placed.facts.browser;
    for (const [file, built] of placed.files) files.set(file, built);
    described.set(job, describeLeaflet(placed, job, organisation));
  };
  const take = (job: PrintJob, leaflet: FinishedLeaflet) => {
    const placed = placeLeaflet(leaflet, job, site);
    const isKept = kept?.keep(keys.get(job) ?? "", leaflet, job, placed, site);
    if (!isKept) words.set(job, leaflet.words);
    note(job, placed);
  };

  const notThere = () => jobs.filter((job) => !described.has(job));
  const lookUp = async (job: PrintJob, key: string) => {
    signal?.throwIfAborted();
    keys.set(job, key);
    if (elsewhere) return take(job, await elsewhere.find(job, key));
    const placed = kept?.place(key, site);
    if (placed) note(job, placed);
  };
  const known = render && folder !== undefined ? await KnownKeys.read(folder, options, tools) : undefined;
  if (known)
    await forEach(jobs, lookedForAtOnce, async (job) => {
      const key = known.find(job);
      if (key !== undefined) await lookUp(job, key);
    });
  const unknown = notThere();
  await render?.(unknown);
  if (kept || elsewhere)
    await forEach(unknown, lookedForAtOnce, async (job) => lookUp(job, await keyOf(job)));
  known?.learn(keys);

  const missing = notThere();
  if (missing.length > 0) {
    const { openPrinter } = await import("./open-printer.ts");
    const printer = await openPrinter(browsers, options);
    const print = async (job: PrintJob) => {
      signal?.throwIfAborted();
      const leaflet = await printer.print(job);
      made.printed += 1;
      say(`Printed ${job.file}, ${leaflet.pages} ${leaflet.pages === 1 ? "page" : "pages"}`);
      take(job, leaflet);
    };
    const printOrFind = (job: PrintJob) =>
      print(job).catch((error: unknown) => {
        if (!(error instanceof UnfitForPaper)) throw error;
        find(job, error.faults);
      });
    await forEach(missing, printer.atOnce, printOrFind).finally(printer.close);
  }
  made.leaflets = jobs.flatMap((job) => described.get(job) ?? []);
  return made;
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

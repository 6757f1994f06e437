import type { BuiltFile } from "../inspect/output.ts";
import { describeLeaflet } from "./describe-leaflet.ts";
import { type FinishedLeaflet, type PlacedLeaflet, placeLeaflet } from "./finished-leaflet.ts";
import { KeptLeaflets } from "./kept-leaflets.ts";
import type { PrintedLeaflet } from "./manifest.ts";
import type { FoundFault, PaperFault } from "./paper/paper-fault.ts";
import type { PrintJob } from "./print-jobs.ts";
import type { PrintOptions } from "./print-options.ts";
import type { PrintedWords } from "./prove/printed-words.ts";

/** The leaflets of a build as they come into their place: kept from an earlier build, printed elsewhere, or printed now. */
export class MadeLeaflets {
  /** The files of all, by their paths in the site. */
  readonly files = new Map<string, BuiltFile>();
  /** The key of each, under which it is kept. */
  readonly keys = new Map<PrintJob, string>();
  /** What of the content does not do on paper. */
  readonly faults: FoundFault[] = [];
  /** How many of them had to be printed here. */
  printed = 0;
  /** The browser that printed them, by its name and version. */
  browser = "";
  readonly #described = new Map<PrintJob, PrintedLeaflet>();
  readonly #words = new Map<PrintJob, PrintedWords>();
  readonly #kept: KeptLeaflets | undefined;

  /** @param build the build of the browsers that print them, as their keys have it */
  constructor(
    readonly jobs: readonly PrintJob[],
    readonly build: string,
    private readonly options: Pick<PrintOptions, "cache" | "organisation" | "say" | "site">,
  ) {
    const { cache, say } = options;
    this.#kept = cache === undefined ? undefined : new KeptLeaflets(cache, say);
  }

  /** In the order of the jobs, but for those that are not in place. */
  get leaflets(): PrintedLeaflet[] {
    return this.jobs.flatMap((job) => this.#described.get(job) ?? []);
  }

  /** The jobs whose leaflets are not in place. */
  get missing(): PrintJob[] {
    return this.jobs.filter((job) => !this.#described.has(job));
  }

  /** All words of a leaflet, where they need not be read from its PDF. */
  wordsOf(job: PrintJob): PrintedWords | undefined {
    return this.#words.get(job) ?? this.#kept?.words(this.#keyOf(job));
  }

  /** Puts the leaflet of a job in place that was kept under its key, if there is one. */
  placeKept(job: PrintJob): void {
    const placed = this.#kept?.place(this.#keyOf(job), this.options.site);
    if (placed) this.#note(job, placed);
  }

  /** Puts a leaflet in place, and keeps it for the next build. */
  place(job: PrintJob, leaflet: FinishedLeaflet): void {
    const { site } = this.options;
    const placed = placeLeaflet(leaflet, job, site);
    const isKept = this.#kept?.keep(this.#keyOf(job), leaflet, job, placed, site);
    if (!isKept) this.#words.set(job, leaflet.words);
    this.#note(job, placed);
  }

  /** Notes what of a job's content does not do on paper. */
  find(job: PrintJob, faults: readonly PaperFault[]): void {
    this.faults.push(...faults.map((fault) => ({ fault, job })));
  }

  #keyOf(job: PrintJob): string {
    return this.keys.get(job) ?? "";
  }

  #note(job: PrintJob, placed: PlacedLeaflet): void {
    this.find(job, placed.facts.faults);
    this.browser = placed.facts.browser;
    for (const [file, built] of placed.files) this.files.set(file, built);
    this.#described.set(job, describeLeaflet(placed, job, this.options.organisation));
  }
}

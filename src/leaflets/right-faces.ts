import { createHash } from "node:crypto";
import { Cache } from "../cache/cache.ts";
import { hashCode } from "../cache/code-hash.ts";
import { sameKeys } from "../cache/same-keys.ts";
import { fileAt } from "../folders/address-of.ts";
import type { BuiltFile } from "../inspect/output.ts";
import type { PrintJob } from "./print-jobs.ts";
import type { PrintOptions } from "./print-options.ts";

/**
 * Leaflets that say what their pages say, kept from one build to the next: they need not be held against them once more as long as both
 * are the same.
 */
export class RightFaces {
  readonly #cache: Cache<Set<string>> | undefined;
  readonly #key: string;
  readonly #before: ReadonlySet<string>;

  /**
   * @param keys the keys of leaflets that were made in this build; any other is held against its pages
   * @param files the files of the finished site
   */
  constructor(
    readonly keys: ReadonlyMap<PrintJob, string>,
    readonly files: ReadonlyMap<string, BuiltFile>,
    { cache, organisation, words, say }: Pick<PrintOptions, "cache" | "organisation" | "words" | "say">,
  ) {
    this.#cache = cache === undefined ? undefined : new Cache(cache, say);
    this.#key = hash("right faces", hashCode("src", "layouts"), organisation, words.written);
    this.#before = this.#cache?.read(this.#key) ?? new Set();
  }

  has(job: PrintJob): boolean {
    return this.#before.has(this.#faceOf(job) ?? "");
  }

  /** Keeps those that are right now; where not all were made in this build, those that were right before as well. */
  keep(jobs: readonly PrintJob[]): void {
    const faces = jobs.map((job) => this.#faceOf(job));
    const known = faces.flatMap((face) => face ?? []);
    const now = new Set(known.length < faces.length ? [...this.#before, ...known] : known);
    if (!sameKeys(now, this.#before)) this.#cache?.write(this.#key, now);
  }

  /** A hash of a leaflet and of the finished pages that it is held against; nothing where one of them is not known. */
  #faceOf(job: PrintJob): string | undefined {
    const key = this.keys.get(job);
    const parts = job.leaflet.groups.flatMap((group) => group.parts);
    const pages = parts.map(({ url }) => this.files.get(fileAt(url))?.hash);
    return key === undefined || pages.includes(undefined) ? undefined : hash(key, pages);
  }
}

const hash = (...values: unknown[]) => createHash("sha256").update(JSON.stringify(values)).digest("hex");

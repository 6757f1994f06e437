import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { Cache } from "../cache/cache.ts";
import { hashCode, isCodeAsHashed } from "../cache/code-hash.ts";
import type { PrintJob } from "./print-jobs.ts";
import type { PrintOptions } from "./print-options.ts";

/**
 * The keys of leaflets by what their print pages are rendered from, kept from build to build: the page of a leaflet that
 * has not changed need not be rendered to find the leaflet.
 */
export class KeptKeys {
  private constructor(
    private readonly cache: Cache<Map<string, string>>,
    private readonly basis: string,
    private readonly keys: Map<string, string>,
  ) {}

  /**
   * Reads the keys that are known, where all that every page has in common is as it was.
   *
   * @param folder where leaflets are kept
   * @param tools what makes a leaflet's PDF
   */
  static async read(folder: string, options: PrintOptions, tools: string): Promise<KeptKeys> {
    const { organisation, words, part, date, site, say } = options;
    const common = [tools, hashCode("src", "layouts"), organisation, words, part, date];
    const basis = hash([...common, await hashImages(path.join(site, "images"))]);
    const cache = new Cache<Map<string, string>>(folder, say);
    return new KeptKeys(cache, basis, cache.read(basis) ?? new Map());
  }

  /** The key of a leaflet; nothing where it has changed. */
  find(job: PrintJob): string | undefined {
    return this.keys.get(hashJob(job));
  }

  /** Learns the keys of leaflets whose pages were rendered. */
  learn(keys: ReadonlyMap<PrintJob, string>): void {
    const before = this.keys.size;
    for (const [job, key] of keys) this.keys.set(hashJob(job), key);
    if (this.keys.size > before && isCodeAsHashed()) this.cache.write(this.basis, this.keys);
  }
}

const hash = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** What a leaflet says is the same on the copies of all clinics, and each of its lists is hashed once. */
const hashed = new WeakMap<object, string>();

function hashJob(job: PrintJob): string {
  const leaflet = Object.entries(job.leaflet).map(([name, value]) => [
    name,
    typeof value === "object" && value !== null ? hashOnce(value) : value,
  ]);
  return hash({ ...job, leaflet });
}

function hashOnce(value: object): string {
  const known = hashed.get(value) ?? hash(value);
  hashed.set(value, known);
  return known;
}

/** A hash of all pictures that pages may show. */
async function hashImages(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const images = files
    .sort()
    .map(async (file) => [path.relative(folder, file), await readFile(file, "base64")]);
  return hash(await Promise.all(images));
}

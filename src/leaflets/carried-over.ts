import { present } from "../present.ts";
import type { Manifest, PrintedLeaflet } from "./manifest.ts";
import { proveOneBuild } from "./one-build.ts";
import type { PrintJob } from "./print-jobs.ts";
import type { PrintOptions } from "./print-options.ts";

/** Leaflets that a build is not asked for, and takes as they are from the site that was built before. */
export class CarriedOver {
  readonly #jobs: PrintJob[];
  readonly #byFile: ReadonlyMap<string, PrintedLeaflet>;
  readonly #browser: string;

  /** @param former what stands in the site that was built before; nothing where there is none */
  constructor(unasked: readonly PrintJob[], former: Manifest | undefined) {
    const there = new Map(former?.leaflets.map((leaflet) => [leaflet.file, leaflet])); // There may be thousands.
    this.#jobs = unasked.filter(({ file }) => there.has(file));
    this.#byFile = new Map(this.#jobs.flatMap(({ file }) => [[file, present(there.get(file))]]));
    this.#browser = former?.browser ?? "";
  }

  /** The one in a file of `leaflets/`; nothing where that is none of them. */
  at(file: string): PrintedLeaflet | undefined {
    return this.#byFile.get(file);
  }

  /** Those that do not say what the guide says now. */
  get outdated(): PrintJob[] {
    return this.#jobs.filter(({ file, leaflet }) => this.at(file)?.version !== leaflet.version);
  }

  /** Puts them in place, with their new print pages. */
  async place(
    from: string,
    { site, render }: Required<Pick<PrintOptions, "site" | "render">>,
  ): Promise<void> {
    if (this.#jobs.length === 0) return;
    await render(this.#jobs);
    const { keepPrinted } = await import("./keep-printed.ts");
    await keepPrinted(this.#jobs, { from, site });
  }

  /**
   * The browser that printed these and those that were made now.
   *
   * @param from the folder of the earlier build
   * @param now what printed those that were made now, `Chrome/156.0.8078.79`; empty where none was
   * @throws {ToolError} where they come from browsers of two builds
   */
  browserWith(now: string, from: string): string {
    if (this.#jobs.length > 0) proveOneBuild(from, { former: this.#browser, now });
    return now || this.#browser;
  }
}

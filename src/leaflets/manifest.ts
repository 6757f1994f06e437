import { readFile } from "node:fs/promises";
import path from "node:path";
import type { FormatName } from "./editions.ts";

/** One printed PDF, as `leaflets/manifest.json` lists it. */
export interface PrintedLeaflet {
  slug: string;
  /** One that is folded is for printing only: it is imposed from another edition, and has no tags. */
  format: FormatName;
  /** Id of the clinic whose details it bears; absent where its stamp box is empty. */
  clinic?: string;
  /** Path in `leaflets/`. */
  file: string;
  title: string;
  pages: number;
  bytes: number;
  sha256: string;
  version: string;
  reviewed: string;
  nextReview: string;
  /** Slugs of the pages that its words come from. */
  guide: string[];
  /** Address of its web page. */
  url: string;
}

/** A ZIP of all leaflets, or of those of one clinic. */
export interface Archive {
  /** Path in `leaflets/`. */
  file: string;
  clinic?: string;
  bytes: number;
  sha256: string;
}

/** What `leaflets/manifest.json` holds: every PDF of the build, the ZIPs, and the browser that printed them. */
export interface Manifest {
  browser: string;
  leaflets: PrintedLeaflet[];
  archives: Archive[];
}

/** What a build wrote into its folder as `leaflets/manifest.json`; nothing where no build filled that folder. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const json = await readFile(path.join(folder, "leaflets/manifest.json"), "utf8").catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    },
  );
  return json === undefined ? undefined : JSON.parse(json);
}

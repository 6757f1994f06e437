import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { formatNames } from "../formats/editions.ts";
import { systemCode } from "../report/thrown.ts";

/** One printed PDF, as `leaflets/manifest.json` lists it. */
const printedLeaflet = z.object({
  slug: z.string(),
  /** One that is folded is for printing only: it is imposed from another edition, and has no tags. */
  format: z.enum(formatNames),
  /** Id of the clinic whose details it bears; absent where its stamp box is empty. */
  clinic: z.string().optional(),
  /** Path in `leaflets/`. */
  file: z.string(),
  title: z.string(),
  pages: z.number(),
  bytes: z.number(),
  sha256: z.string(),
  version: z.string(),
  reviewed: z.string(),
  nextReview: z.string(),
  /** Slugs of the pages that its words come from. */
  guide: z.array(z.string()),
  /** Address of its web page. */
  url: z.string(),
});

/** A ZIP of all leaflets, or of those of one clinic. */
const archive = z.object({
  /** Path in `leaflets/`. */
  file: z.string(),
  clinic: z.string().optional(),
  bytes: z.number(),
  sha256: z.string(),
});

/** What `leaflets/manifest.json` holds: every PDF of the build, the ZIPs, and the browser that printed them. */
const manifest = z.object({
  browser: z.string(),
  leaflets: z.array(printedLeaflet),
  archives: z.array(archive),
});

export type PrintedLeaflet = z.output<typeof printedLeaflet>;
export type Archive = z.output<typeof archive>;
export type Manifest = z.output<typeof manifest>;

/** What a build wrote into its folder as `leaflets/manifest.json`; nothing where that is not there, or was damaged since. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const json = await readFile(path.join(folder, "leaflets/manifest.json"), "utf8");
    return manifest.safeParse(JSON.parse(json)).data;
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

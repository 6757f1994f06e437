import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { makeArchives } from "./archive/make-archives.ts";
import { makeBooklets } from "./booklet/make-booklets.ts";
import type { ComposedLeaflet } from "./compose/composed-leaflet.ts";
import type { Manifest, PrintedLeaflet } from "./manifest.ts";
import type { PrintOptions } from "./print-options.ts";

/**
 * Adds to the printed leaflets what is made from them, booklets and ZIPs, and lists all in `leaflets/manifest.json`.
 *
 * @param browser the browser build that printed them
 */
export async function completeSet(
  leaflets: readonly ComposedLeaflet[],
  { printed, browser }: { printed: readonly PrintedLeaflet[]; browser: string },
  options: PrintOptions,
): Promise<Manifest> {
  const all = [...printed, ...(await makeBooklets(leaflets, printed, options))];
  const manifest = { browser, leaflets: all, archives: await makeArchives(all, options) };
  const file = path.join(options.site, "leaflets/manifest.json");
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

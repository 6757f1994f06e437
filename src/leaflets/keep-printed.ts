import { copyFile, mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Manifest, PrintedLeaflet } from "./manifest.ts";
import type { PrintJob } from "./print-jobs.ts";

/**
 * Carries PDFs over from an earlier build: those of the given jobs whose words have not changed since.
 *
 * @param from the folder of the earlier build
 * @param site the folder that is being filled
 */
export async function keepPrinted(
  from: string,
  site: string,
  jobs: readonly PrintJob[],
): Promise<PrintedLeaflet[]> {
  const { leaflets } = await readManifest(from);
  const current = leaflets.filter(({ slug, format, version }) =>
    jobs.some((job) => job.leaflet.slug === slug && job.format === format && job.leaflet.version === version),
  );
  await mkdir(path.join(site, "leaflets"), { recursive: true });
  for (const { slug, format, file } of current) {
    for (const name of format === "a4" ? [file, `${slug}.png`] : [file]) {
      await copyFile(path.join(from, "leaflets", name), path.join(site, "leaflets", name));
    }
  }
  return current;
}

async function readManifest(folder: string): Promise<Pick<Manifest, "leaflets">> {
  const file = path.join(folder, "leaflets/manifest.json");
  const text = await readFile(file, "utf8").catch(() => '{"leaflets":[]}');
  return JSON.parse(text) as Manifest;
}

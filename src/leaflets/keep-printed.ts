import { copyFile, readFile } from "node:fs/promises";
import path from "node:path";
import type { Manifest, PrintedLeaflet } from "./manifest.ts";
import type { PrintJob } from "./print-jobs.ts";

/**
 * Carries PDFs and their print pages over from an earlier build: those of the given jobs whose words have not changed since.
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
  for (const { slug, format, file } of current) {
    const picture = format === "a4" ? [`leaflets/${slug}.png`] : [];
    for (const name of [`leaflets/${file}`, `leaflets/${slug}/${format}/index.html`, ...picture]) {
      await copyFile(path.join(from, name), path.join(site, name));
    }
  }
  return current;
}

async function readManifest(folder: string): Promise<Pick<Manifest, "leaflets">> {
  const file = path.join(folder, "leaflets/manifest.json");
  const text = await readFile(file, "utf8").catch(() => '{"leaflets":[]}');
  return JSON.parse(text) as Manifest;
}

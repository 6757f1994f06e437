import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileAt } from "../folders/address-of.ts";
import { hasPictures, pictureEndings } from "./draw-pictures.ts";
import { fillPageNumbers } from "./page-numbers.ts";
import type { PrintJob } from "./print-jobs.ts";
import { readPageNumbers } from "./read-page-numbers.ts";

/**
 * Carries over PDFs of an earlier build, which are not to be made now, as they are. Their page numbers are written into the
 * new print pages.
 *
 * @param from the folder of the earlier build
 * @param site the folder that is being filled, which holds the new print pages
 */
export async function keepPrinted(
  jobs: readonly PrintJob[],
  { from, site }: { from: string; site: string },
): Promise<void> {
  for (const job of jobs) {
    const pdf = path.join("leaflets", job.file);
    await mkdir(path.dirname(path.join(site, pdf)), { recursive: true });
    for (const name of [
      pdf,
      ...(hasPictures(job) ? pictureEndings : []).map((ending) => pdf.replace(/\.pdf$/, ending)),
    ]) {
      await copyFile(path.join(from, name), path.join(site, name));
    }
    if (!job.leaflet.contents) continue;
    const numbers = await readPageNumbers(await readFile(path.join(site, pdf)));
    const page = path.join(site, fileAt(job.url));
    await writeFile(page, fillPageNumbers(await readFile(page, "utf8"), numbers));
  }
}

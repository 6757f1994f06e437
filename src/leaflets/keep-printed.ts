import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { ToolError } from "../report/tool-error.ts";
import { printedFormat } from "./editions.ts";
import { type Manifest, type PrintedLeaflet, readManifest } from "./manifest.ts";
import { fillPageNumbers, readPageNumbers } from "./page-numbers.ts";
import type { PrintJob } from "./print-jobs.ts";

/**
 * Carries over from an earlier build the PDFs of jobs that are not to be made now, as they are. Their page numbers are
 * written into the new print pages.
 *
 * @param from the folder of the earlier build
 * @param site the folder that is being filled, which holds the new print pages
 * @throws {ToolError} where the earlier build's list of leaflets was damaged
 * @returns those that were there, as the earlier build listed them, and the browser that printed them
 */
export async function keepPrinted(
  from: string,
  site: string,
  jobs: readonly PrintJob[],
): Promise<Pick<Manifest, "leaflets" | "browser">> {
  if (jobs.length === 0) return { leaflets: [], browser: "" };
  const former = await readManifest(from);
  if (!former) throw new ToolError(`${from}/leaflets/manifest.json cannot be read. Run npm run build first.`);
  const { leaflets, browser } = former;
  const kept: PrintedLeaflet[] = [];
  for (const job of jobs) {
    const listed = leaflets.find(({ file }) => file === job.file);
    if (!listed) continue;
    kept.push(listed);
    const pdf = path.join("leaflets", job.file);
    await mkdir(path.dirname(path.join(site, pdf)), { recursive: true });
    for (const name of [
      pdf,
      ...(printedFormat(job.format).standard ? [pdf.replace(/\.pdf$/, ".png")] : []),
    ]) {
      await copyFile(path.join(from, name), path.join(site, name));
    }
    if (!job.leaflet.contents) continue;
    const numbers = await readPageNumbers(await readFile(path.join(site, pdf)));
    const page = path.join(site, job.url, "index.html");
    await writeFile(page, fillPageNumbers(await readFile(page, "utf8"), numbers));
  }
  return { leaflets: kept, browser };
}

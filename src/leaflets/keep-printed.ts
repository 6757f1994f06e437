import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Manifest, PrintedLeaflet } from "./manifest.ts";
import { fillPageNumbers, readPageNumbers } from "./page-numbers.ts";
import type { PrintJob } from "./print-jobs.ts";
import { htmlBlocks } from "./prove/html-blocks.ts";

/**
 * Carries PDFs over from an earlier build: those of the given jobs whose words have not changed since. Their page numbers
 * are written into the new print pages.
 *
 * @param from the folder of the earlier build
 * @param site the folder that is being filled, which holds the new print pages
 */
export async function keepPrinted(
  from: string,
  site: string,
  jobs: readonly PrintJob[],
): Promise<PrintedLeaflet[]> {
  const { leaflets } = await readManifest(from);
  const kept: PrintedLeaflet[] = [];
  for (const job of jobs) {
    const listed = leaflets.find(({ file }) => file === job.file);
    const page = path.join(job.url, "index.html");
    const html = await readFile(path.join(site, page), "utf8");
    const former = await readFile(path.join(from, page), "utf8").catch(() => "");
    if (!listed || wordsOf(former) !== wordsOf(html)) continue;
    kept.push(listed);
    const pdf = path.join("leaflets", job.file);
    await mkdir(path.dirname(path.join(site, pdf)), { recursive: true });
    for (const name of [pdf, ...(job.format === "a4" ? [pdf.replace(/\.pdf$/, ".png")] : [])]) {
      await copyFile(path.join(from, name), path.join(site, name));
    }
    if (!job.leaflet.contents) continue;
    const numbers = await readPageNumbers(await readFile(path.join(site, pdf)));
    await writeFile(path.join(site, page), fillPageNumbers(html, numbers));
  }
  return kept;
}

/** The words of a print page, without its page numbers. */
function wordsOf(html: string): string {
  return JSON.stringify(htmlBlocks(fillPageNumbers(html, new Map())));
}

async function readManifest(folder: string): Promise<Pick<Manifest, "leaflets">> {
  const file = path.join(folder, "leaflets/manifest.json");
  const text = await readFile(file, "utf8").catch(() => '{"leaflets":[]}');
  return JSON.parse(text) as Manifest;
}

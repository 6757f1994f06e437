import { copyFile, mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Manifest, PrintedLeaflet } from "./manifest.ts";
import { fillPageNumbers } from "./page-numbers.ts";
import type { PrintJob } from "./print-jobs.ts";

/**
 * Carries PDFs and their print pages over from an earlier build: those of the given jobs whose words have not changed
 * since.
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
    if (!listed || (await wordsOf(path.join(from, page))) !== (await wordsOf(path.join(site, page))))
      continue;
    kept.push(listed);
    const pdf = path.join("leaflets", job.file);
    await mkdir(path.dirname(path.join(site, pdf)), { recursive: true });
    for (const name of [page, pdf, ...(job.format === "a4" ? [pdf.replace(/\.pdf$/, ".png")] : [])]) {
      await copyFile(path.join(from, name), path.join(site, name));
    }
  }
  return kept;
}

/** A print page without its styles and page numbers; nothing where there is no such file. */
async function wordsOf(file: string): Promise<string | undefined> {
  const html = await readFile(file, "utf8").catch(() => undefined);
  return html && fillPageNumbers(html.replaceAll(/<style>.*?<\/style>/gs, ""), new Map());
}

async function readManifest(folder: string): Promise<Pick<Manifest, "leaflets">> {
  const file = path.join(folder, "leaflets/manifest.json");
  const text = await readFile(file, "utf8").catch(() => '{"leaflets":[]}');
  return JSON.parse(text) as Manifest;
}

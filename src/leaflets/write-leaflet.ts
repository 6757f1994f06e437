import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { FinishedLeaflet } from "./finished-leaflet.ts";
import type { PrintJob } from "./print-jobs.ts";

/** Writes a finished leaflet into a site: its PDF, the picture beside it, and its print page with the page numbers. */
export async function writeLeaflet(
  { pdf, picture, printHtml }: FinishedLeaflet,
  { file, url }: PrintJob,
  site: string,
): Promise<void> {
  const target = path.join(site, "leaflets", file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, pdf);
  if (picture) await writeFile(target.replace(/\.pdf$/, ".png"), picture);
  await writeFile(path.join(site, url, "index.html"), printHtml);
}

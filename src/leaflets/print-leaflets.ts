import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { createPagePool, type PagePool } from "../browser/create-page-pool.ts";
import { serveFolder } from "../browser/serve-folder.ts";
import { aboutLeaflet } from "./about-leaflet.ts";
import { drawPicture } from "./draw-picture.ts";
import { finishPdf } from "./finish/finish-pdf.ts";
import type { PrintedLeaflet } from "./manifest.ts";
import type { PrintJob } from "./print-jobs.ts";
import { printLeaflet } from "./print-leaflet.ts";
import type { PrintOptions } from "./print-options.ts";
import { proveLeaflet } from "./prove-leaflet.ts";

/**
 * Prints, finishes and proves one PDF for each job in one warm browser, and writes it, with a picture of its first page
 * beside the A4 edition.
 *
 * @returns what was printed, in the order of the jobs, and the browser build that printed it
 * @throws {ToolError} where no browser can be had, or a leaflet cannot be printed, tagged or proved
 */
export async function printLeaflets(
  jobs: readonly PrintJob[],
  options: PrintOptions,
): Promise<{ printed: PrintedLeaflet[]; browser: string }> {
  const { pathname } = new URL(options.organisation.url);
  const server = await serveFolder(options.site, { prefix: pathname });
  try {
    const pool = await createPagePool({ origin: server.origin, say: options.say });
    try {
      const base = `${server.origin}${pathname}`;
      const printed = await Promise.all(jobs.map((job) => makeLeaflet(job, pool, base, options)));
      return { printed, browser: pool.version };
    } finally {
      await pool.close();
    }
  } finally {
    await server.close();
  }
}

/** Prints one leaflet on a page of the pool; finishing and proving it need no page. */
async function makeLeaflet(
  job: PrintJob,
  pool: PagePool,
  base: string,
  options: PrintOptions,
): Promise<PrintedLeaflet> {
  const place = {
    address: `${base}${job.url.slice(1)}`,
    file: path.join(options.site, job.url, "index.html"),
  };
  const { raw, sidecar } = await pool.use(job.file, (page) => printLeaflet(page, place, job.leaflet));
  const pdf = await finishPdf(raw, sidecar, aboutLeaflet(job.leaflet, options));
  const pages = await proveLeaflet(pdf, await readFile(place.file, "utf8"), job, options.organisation);
  await write(job, pdf, options.site);
  options.say(`Printed ${job.file}, ${pages} ${pages === 1 ? "page" : "pages"}`);
  return describe(job, pdf, pages, options);
}

async function write({ leaflet, format, file }: PrintJob, pdf: Uint8Array, site: string): Promise<void> {
  await writeFile(path.join(site, "leaflets", file), pdf);
  if (format === "a4")
    await writeFile(path.join(site, "leaflets", `${leaflet.slug}.png`), await drawPicture(pdf));
}

function describe(
  { leaflet, format, file }: PrintJob,
  pdf: Uint8Array,
  pages: number,
  { organisation }: PrintOptions,
): PrintedLeaflet {
  const { slug, title, version, reviewed, nextReview, guide, url } = leaflet;
  return {
    slug,
    format,
    file,
    title,
    pages,
    bytes: pdf.length,
    sha256: createHash("sha256").update(pdf).digest("hex"),
    version,
    reviewed,
    nextReview,
    guide,
    url: new URL(url.slice(1), organisation.url).href,
  };
}

import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { createPagePool } from "../browser/create-page-pool.ts";
import { serveFolder } from "../browser/serve-folder.ts";
import type { FoundBrowser } from "../browser/usual-places.ts";
import { aboutLeaflet } from "./about-leaflet.ts";
import { drawPictures } from "./draw-pictures.ts";
import { printedFormat } from "./editions.ts";
import { finishPdf } from "./finish/finish-pdf.ts";
import type { FinishedLeaflet } from "./finished-leaflet.ts";
import type { PrintJob } from "./print-jobs.ts";
import { printLeaflet } from "./print-leaflet.ts";
import type { PrintOptions } from "./print-options.ts";
import { proveLeaflet } from "./prove-leaflet.ts";

/** One warm browser, ready to print the leaflets of a build. */
export interface Printer {
  /**
   * Prints, finishes and proves one leaflet.
   *
   * @throws {UnfitForPaper} where its content does not fit on paper
   * @throws {ToolError} where it cannot be printed, tagged or proved
   */
  print(job: PrintJob): Promise<FinishedLeaflet>;
  /** Ends the browser. */
  close(): Promise<void>;
}

/**
 * Starts the browser that was found, and serves it the print pages.
 *
 * @throws {ToolError} where it does not start
 */
export async function openPrinter(found: FoundBrowser, options: PrintOptions): Promise<Printer> {
  const { pathname } = new URL(options.organisation.url);
  const server = await serveFolder(options.site, { prefix: pathname });
  const pool = await createPagePool({ origin: server.origin, workers: options.workers, found }).catch(
    async (error: unknown) => {
      await server.close();
      throw error;
    },
  );
  return {
    async print(job) {
      const place = {
        address: `${server.origin}${pathname}${job.url.slice(1)}`,
        file: path.join(options.site, job.url, "index.html"),
      };
      const { raw, sidecar } = await pool.use(job.file, (page) => printLeaflet(page, place, job));
      const pdf = await finishPdf(raw, sidecar, aboutLeaflet(job.leaflet, options));
      const printHtml = await readFile(place.file, "utf8");
      const proved = await proveLeaflet(pdf, job).catch(async (error: unknown) => {
        await keepForALook(path.join(options.site, "leaflets", job.file), pdf);
        throw error;
      });
      const pictures = printedFormat(job.format).standard ? { pictures: await drawPictures(pdf) } : {};
      return { pdf, ...pictures, printHtml, ...proved, browser: pool.version };
    },
    async close() {
      await pool.close();
      await server.close();
    },
  };
}

/** A PDF that is not right stays in the unfinished folder, which whoever wants to see it can have kept. */
async function keepForALook(file: string, pdf: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, pdf);
}

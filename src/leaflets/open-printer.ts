import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { createPagePool } from "../browser/create-page-pool.ts";
import { folderAnswers } from "../browser/folder-answers.ts";
import { handedOver } from "../browser/intercept-requests.ts";
import type { PrintingBrowser } from "../browser/printing-browser.ts";
import { fileAt } from "../folders/address-of.ts";
import { ToolError } from "../report/tool-error.ts";
import { aboutLeaflet } from "./about-leaflet.ts";
import { drawPictures, hasPictures } from "./draw-pictures.ts";
import { finishPdf } from "./finish/finish-pdf.ts";
import type { FinishedLeaflet } from "./finished-leaflet.ts";
import type { PrintJob } from "./print-jobs.ts";
import { printLeaflet } from "./print-leaflet.ts";
import type { PrintOptions } from "./print-options.ts";
import { notRight, proveLeaflet } from "./prove-leaflet.ts";

/** Warm browsers, ready to print the leaflets of a build. */
export interface Printer {
  /**
   * Prints, finishes and proves one leaflet.
   *
   * @throws {UnfitForPaper} where its content does not fit on paper
   * @throws {ToolError} where it cannot be printed, tagged or proved
   */
  print(job: PrintJob): Promise<FinishedLeaflet>;
  /** How many leaflets it keeps busy with, at the most. */
  atOnce: number;
  /** Ends the browsers. */
  close(): Promise<void>;
}

/**
 * Opens the browsers that were found, which are handed the print pages.
 *
 * @throws {ToolError} where none opens
 */
export async function openPrinter(
  browsers: readonly PrintingBrowser[],
  options: PrintOptions,
): Promise<Printer> {
  const { workers, say } = options;
  const { typeface, url } = options.organisation;
  const { pathname } = new URL(url);
  const pool = await createPagePool({
    browsers,
    answers: folderAnswers(options.site, pathname),
    workers,
    say,
  });
  return {
    atOnce: pool.mostPages,
    async print(job) {
      const place = {
        address: `${handedOver}${pathname}${job.url.slice(1)}`,
        file: path.join(options.site, fileAt(job.url)),
      };
      const { raw, sidecar } = await pool.use(job.file, (page) => printLeaflet(page, place, job));
      const pdf = await finishPdf(raw, sidecar, aboutLeaflet(job.leaflet, options), typeface).catch(
        (error: unknown) => {
          throw error instanceof ToolError ? notRight(job, [error.message]) : error;
        },
      );
      const printHtml = await readFile(place.file, "utf8");
      const proved = await proveLeaflet(pdf, job, typeface).catch(async (error: unknown) => {
        await keepForALook(path.join(options.site, "leaflets", job.file), pdf);
        throw error;
      });
      const pictures = hasPictures(job) ? { pictures: await drawPictures(pdf) } : {};
      return { pdf, ...pictures, printHtml, ...proved, browser: pool.version };
    },
    close: () => pool.close(),
  };
}

/** A PDF that is not right stays in the unfinished folder, which whoever wants to see it can have kept. */
async function keepForALook(file: string, pdf: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, pdf);
}

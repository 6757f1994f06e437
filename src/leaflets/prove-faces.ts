import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileAt } from "../folders/address-of.ts";
import { printedFormat } from "../formats/editions.ts";
import { writtenPageNumbers } from "./page-numbers.ts";
import type { PrintJob } from "./print-jobs.ts";
import type { PrintOptions } from "./print-options.ts";
import { frameWords } from "./prove/frame-words.ts";
import { PageWords } from "./prove/page-words.ts";
import type { PrintedWords } from "./prove/printed-words.ts";
import { proveWords } from "./prove/prove-words.ts";
import { sentences } from "./prove/sentences.ts";
import type { WordBlock, WordDifference } from "./prove/word-block.ts";

/** What a leaflet and the pages that it was made from say differently. */
export interface FaceDifference extends WordDifference {
  job: PrintJob;
  /** The finished page that says it differently, by its path in the site. */
  page: string;
}

/**
 * Holds every finished PDF of a site against the finished pages that readers get: it says what those pages say, in their
 * order, and nothing else but the words of its own frame.
 *
 * @param wordsOf the words of a PDF that need not be read again
 */
export async function proveFaces(
  jobs: readonly PrintJob[],
  wordsOf: (job: PrintJob) => PrintedWords | undefined,
  options: Pick<PrintOptions, "site" | "organisation" | "words">,
): Promise<FaceDifference[]> {
  const { site } = options;
  const readPage = async (url: string) => new PageWords(await readFile(path.join(site, fileAt(url)), "utf8"));
  const pages = new Map<string, Promise<PageWords>>();
  const pageOf = (url: string) => {
    const page = pages.get(url) ?? readPage(url);
    pages.set(url, page);
    return page;
  };
  const differences: FaceDifference[] = [];
  for (const job of jobs) {
    const printed = wordsOf(job) ?? (await wordsInFile(path.join(site, "leaflets", job.file)));
    const parts = job.leaflet.groups.flatMap((group) => group.parts);
    const guide = await Promise.all(
      parts.map(async (part) => ({ page: fileAt(part.url), blocks: (await pageOf(part.url)).of(part) })),
    );
    const printHtml = await readFile(path.join(site, fileAt(job.url)), "utf8");
    const expected = [...guide.flatMap(({ blocks }) => blocks), ...paperWords(printHtml, job, options)];
    const whoSays = (words: string | undefined) =>
      guide.find(({ blocks }) => blocks.some((block) => words && sentences(block).includes(words)))?.page;
    for (const found of proveWords(printed, expected)) {
      const page = whoSays(found.expected[0]) ?? whoSays(found.after) ?? fileAt(job.url);
      differences.push({ ...found, job, page });
    }
  }
  return differences;
}

async function wordsInFile(file: string): Promise<PrintedWords> {
  const [{ readPdf }, { readPrintedWords }] = await Promise.all([
    import("../pdf/read-pdf.ts"),
    import("./prove/printed-words.ts"),
  ]);
  return readPrintedWords(await readPdf(await readFile(file)));
}

/** The words that a leaflet has beside the guide's: those of its frame, and the line at the foot of each page. */
export function paperWords(
  printHtml: string,
  job: PrintJob,
  options: Pick<PrintOptions, "organisation" | "words">,
): WordBlock[] {
  const { leaflet, format } = job;
  const { organisation, words } = options;
  const version = words.say("paper.version", { version: leaflet.version });
  const parts = { publisher: organisation.name, title: leaflet.title, version };
  const lines = printedFormat(format).foot.map((line) => line.map((part) => parts[part]).join(" · "));
  const pageOf = words.say("paper.pageOf", { page: "{page}", pages: "{pages}" });
  const foot = lines.length > 0 ? [...lines, pageOf] : [];
  return [
    ...frameWords(job, options, writtenPageNumbers(printHtml)),
    ...foot.map((text) => ({ kind: "running" as const, text })),
  ];
}

import path from "node:path";
import type { Page } from "puppeteer";
import { Lender } from "../browser/lender.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { serveFolder } from "../browser/serve-folder.ts";
import { keepHeapLean } from "../build/lean-heap.ts";
import { checkContent } from "../checks/check-content.ts";
import type { Content } from "../content/model.ts";
import { composeLeaflet } from "../leaflets/compose/compose-leaflet.ts";
import { makeLeaflets } from "../leaflets/make-leaflets.ts";
import { type PrintJob, printJobs } from "../leaflets/print-jobs.ts";
import { proveFaces } from "../leaflets/prove-faces.ts";
import { renderPrints } from "../leaflets/render-prints.ts";
import { formatText } from "../report/format-issues.ts";
import { ToolError } from "../report/tool-error.ts";
import { renderSite } from "../site/render-site.ts";
import { writeMadeUpContent } from "./made-up-content.ts";
import { time } from "./time.ts";
import { type MemoryUse, watchMemory } from "./watch-memory.ts";

/** What printing a set of leaflets takes; times in seconds, each with the start of the browser, and the median of its rounds. */
export interface PrintFigures {
  leaflets: number;
  pages: number;
  /** Printed, finished and proved. */
  finished: number;
  /** Only printed: `page.pdf()` over the same pages, in as many reused pages of the same browser. */
  bare: number;
  /** How many times as long it takes to finish and prove them: the median of the rounds, each against its own. */
  ratio: number;
  /** All leaflets again, of which none has changed. */
  unchanged: number;
  memory: MemoryUse;
}

/** Each way is timed so often, in turns, so that neither has the machine to itself. */
const rounds = 7;

/** Prints made-up leaflets in both formats: bare, finished and proved, and once more where nothing has changed. */
export async function benchPrinting(
  folder: string,
  { leaflets: count, today, workers }: { leaflets: number; today: string; workers: number | undefined },
): Promise<PrintFigures> {
  const dir = path.join(folder, `${count}-leaflets`);
  await writeMadeUpContent(dir, { pages: 2 * count, leaflets: count });
  const content = await readContent(dir, today);
  const site = path.join(folder, "site");
  const { organisation } = content.data;
  const composed = content.leaflets.map((leaflet) => composeLeaflet(leaflet, content));
  const jobs = printJobs(composed, content);
  await renderPrints(content, jobs, site);
  await renderSite(content, composed, { browser: "none", leaflets: [], archives: [] }, site);
  const cache = path.join(folder, "cache");
  const options = {
    site,
    organisation,
    words: content.words,
    part: 1,
    date: undefined,
    cache: undefined,
    say() {},
    ...(workers && { workers }),
  } as const;

  const makeAndProve = async () => {
    const made = await makeLeaflets(jobs, options);
    return proveFaces(jobs, (job) => made.wordsOf(job), options);
  };
  const bare: number[] = [];
  const finished: number[] = [];
  const letHeapGrow = keepHeapLean(); // As a build does.
  const memory = watchMemory();
  for (let round = 0; round < rounds; round += 1) {
    bare.push((await time(() => printBare(jobs, site, workers))).seconds);
    finished.push((await time(makeAndProve)).seconds);
  }
  const used = memory.stop();
  letHeapGrow();
  const { leaflets } = await makeLeaflets(jobs, { ...options, cache });
  const unchanged = await time(() => makeLeaflets(jobs, { ...options, cache }));
  return {
    leaflets: jobs.length,
    pages: leaflets.reduce((sum, { pages }) => sum + pages, 0),
    finished: median(finished),
    bare: median(bare),
    ratio: median(finished.map((seconds, round) => seconds / (bare[round] ?? Number.NaN))),
    unchanged: unchanged.seconds,
    memory: used,
  };
}

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

async function readContent(dir: string, today: string): Promise<Content> {
  const { content, issues } = await checkContent(dir, today);
  if (!content) throw new ToolError(`The made-up content has errors:\n${formatText(issues)}`);
  return content;
}

async function printBare(
  jobs: readonly PrintJob[],
  site: string,
  workers: number | undefined,
): Promise<void> {
  const server = await serveFolder(site);
  const { browser, cores, close } = await openBrowser();
  const pages = new Lender<Page>();
  for (let left = workers ?? cores; left > 0; left -= 1) pages.offer(await browser.newPage());
  const print = async ({ url }: PrintJob) => {
    const page = await pages.borrow();
    await page.goto(`${server.origin}${url}`, { waitUntil: "load" });
    await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    pages.offer(page);
  };
  await Promise.all(jobs.map(print));
  await close();
  await server.close();
}

import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeMadeUpContent } from "../../src/bench/made-up-content.ts";
import { createPagePool } from "../../src/browser/create-page-pool.ts";
import { findPrintingBrowsers } from "../../src/browser/find-printing-browsers.ts";
import { folderAnswers } from "../../src/browser/folder-answers.ts";
import { handedOver } from "../../src/browser/intercept-requests.ts";
import type { Content } from "../../src/content/model.ts";
import { aboutLeaflet } from "../../src/leaflets/about-leaflet.ts";
import { composeLeaflet } from "../../src/leaflets/compose/compose-leaflet.ts";
import { finishPdf } from "../../src/leaflets/finish/finish-pdf.ts";
import { UnfitForPaper } from "../../src/leaflets/paper/paper-fault.ts";
import { type PrintJob, printJobs } from "../../src/leaflets/print-jobs.ts";
import { printLeaflet } from "../../src/leaflets/print-leaflet.ts";
import { htmlBlocks } from "../../src/leaflets/prove/html-blocks.ts";
import { proveWords } from "../../src/leaflets/prove/prove-words.ts";
import { paperWords } from "../../src/leaflets/prove-faces.ts";
import { proveLeaflet } from "../../src/leaflets/prove-leaflet.ts";
import { renderPrints } from "../../src/leaflets/render-prints.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { webRendering } from "../../src/markdown/web-rendering.ts";
import { firstTypeface } from "../../src/typeface/typeface-names.ts";
import { uncheckedContent } from "../unchecked-content.ts";

/** A leaflet that is not right: the text of its page, its format, and what is wrong. */
export interface FoundFaults {
  markdown: string | undefined;
  format: string;
  faults: unknown[];
}

/**
 * Prints pages of Markdown, each as a leaflet of its own and all in one with a list of contents, in every format, from a content folder and by the templates,
 * styles and browser of a real build, and proves it: its tags, pages, fonts, code and words. Answers with what is wrong with any.
 */
export async function proveMadeUp(pages: readonly string[]): Promise<FoundFaults[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "made-up-"));
  try {
    return await proveIn(folder, pages);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function proveIn(folder: string, pages: readonly string[]): Promise<FoundFaults[]> {
  const site = path.join(folder, "site");
  const content = await writeContent(path.join(folder, "content"), pages);
  const { organisation } = content.data;
  const jobs = printJobs(
    content.leaflets.map((leaflet) => composeLeaflet(leaflet, content)),
    content,
  );
  await renderPrints(content, jobs, site);
  const { browsers } = await findPrintingBrowsers();
  const pool = await createPagePool({ browsers, answers: folderAnswers(site) });
  const prove = async (job: PrintJob) => {
    const file = path.join(site, job.url, "index.html");
    const place = { address: `${handedOver}${job.url}`, file };
    const { raw, sidecar } = await pool.use(job.file, (page) => printLeaflet(page, place, job));
    const about = aboutLeaflet(job.leaflet, { organisation, part: 1, date: undefined });
    const { words } = await proveLeaflet(
      await finishPdf(raw, sidecar, about, firstTypeface),
      job,
      firstTypeface,
    );
    const included = content.guide.filter(({ slug }) => job.leaflet.guide.includes(slug));
    const rendered = included.map(
      ({ data, body }) => `<h1>${data.title}</h1>${renderMarkdown(body.tokens, webRendering(content))}`,
    );
    const expected = [
      ...rendered.flatMap(htmlBlocks),
      ...paperWords(await readFile(file, "utf8"), job, { organisation, words: content.words }),
    ];
    return proveWords(words, expected);
  };
  const found = await Promise.all(
    jobs.map(async (job) => ({
      markdown: pages[Number(/\d+$/.exec(job.leaflet.slug))],
      format: job.format,
      faults: await prove(job).catch((error: Error) => [
        error instanceof UnfitForPaper ? error.faults : error.message,
      ]),
    })),
  );
  await pool.close();
  return found.filter(({ faults }) => faults.length > 0);
}

async function writeContent(dir: string, pages: readonly string[]): Promise<Content> {
  await writeMadeUpContent(dir, { pages: pages.length, leaflets: pages.length });
  const rewrite = async (name: string, edit: (text: string) => string) => {
    const file = path.join(dir, name);
    await writeFile(file, edit(await readFile(file, "utf8")));
  };
  for (const [index, markdown] of pages.entries()) {
    await rewrite(`guide/page-${index}.md`, (page) => page.replace(/(\n---\n).*/s, `$1${markdown}\n`));
    await rewrite(`leaflets/leaflet-${index}.md`, (leaflet) =>
      leaflet.replace(/include:\n( +- .*\n)+/, `include: [page-${index}]\n`),
    );
  }
  const all = pages.map((_, index) => `page-${index}`);
  await copyFile(path.join(dir, "leaflets/leaflet-0.md"), path.join(dir, "leaflets/whole.md"));
  await rewrite("leaflets/whole.md", (leaflet) =>
    leaflet.replace("Leaflet 0", "All of it").replace(/include: .*/, `include: [${all}]\ncontents: true`),
  );
  return uncheckedContent(dir); // Made-up words break the rules of English.
}

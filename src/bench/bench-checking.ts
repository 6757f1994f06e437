import path from "node:path";
import MarkdownIt from "markdown-it";
import { checkContent } from "../checks/check-content.ts";
import { readFiles } from "../content/read-files.ts";
import { writeMadeUpContent } from "./made-up-content.ts";
import { time } from "./time.ts";

/** What reading and checking a content folder takes, in seconds. */
export interface CheckFigures {
  pages: number;
  /** Every rule, files read and parsed. */
  check: number;
  /** Only rendering the same Markdown files with a plain markdown-it, files read: the least that it could take. */
  render: number;
}

/** How often each is measured; the quickest counts, because other programs only ever slow it down. */
const rounds = 4;

/** Checks made-up pages, each of them on a leaflet, and renders them, by turns. */
export async function benchChecking(folder: string, pages: number, today: string): Promise<CheckFigures> {
  const dir = path.join(folder, `${pages}-pages`);
  await writeMadeUpContent(dir, { pages, leaflets: Math.ceil(pages / 2) });
  const figures = { pages, check: Number.POSITIVE_INFINITY, render: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round += 1) {
    const check = await time(() => checkContent(dir, today, { anew: true }));
    const render = await time(() => renderAll(dir));
    figures.check = Math.min(figures.check, check.seconds);
    figures.render = Math.min(figures.render, render.seconds);
  }
  return figures;
}

async function renderAll(dir: string): Promise<void> {
  const markdown = new MarkdownIt();
  const files = await readFiles(dir);
  for (const { name, source } of files) if (name.endsWith(".md")) markdown.render(source?.text ?? "");
}

import { readFile, writeFile } from "node:fs/promises";
import { fillPart } from "../docs/fill-part.ts";
import type { CheckFigures } from "./bench-checking.ts";
import type { GuideFigures } from "./bench-guide.ts";
import type { PrintFigures } from "./bench-printing.ts";
import type { SiteFigures } from "./bench-site.ts";

/** All figures of one run; times in seconds, memory in megabytes. */
export interface Figures {
  guide: GuideFigures;
  printing: PrintFigures;
  site: SiteFigures;
  /** Of half the pages, and of all. */
  checking: { half: CheckFigures; whole: CheckFigures };
}

/** The figures as a table in Markdown, for the README. */
export function figuresTable({ guide, printing, site, checking: { half, whole } }: Figures): string {
  const { leaflets, pages, finished, bare, ratio, unchanged, memory } = printing;
  const { browserEarly, browserLate } = memory;
  const rows = [
    [`the whole guide, ${guide.pages} pages and ${guide.leaflets} leaflets`, `${guide.built.toFixed(1)} s`],
    ["the whole guide again, without changes", `${guide.again.toFixed(1)} s`],
    ["the heaviest page to read, styles included, in Brotli", kilobytes(guide.heaviestPage)],
    ["the font", kilobytes(guide.font)],
    ["leaflets printed, finished and proved", `${rate(leaflets, finished)} a second`],
    ["their pages", `${rate(pages, finished)} a second`],
    ["pages by bare `page.pdf()`", `${rate(pages, bare)} a second`],
    ["time of finished leaflets against bare ones", `${ratio.toFixed(2)} times`],
    [`all ${leaflets} leaflets again, without changes`, `${unchanged.toFixed(2)} s`],
    ["most memory of Node", `${memory.node} MB`],
    ["memory of the browser, early and late", `${browserEarly ?? "?"} and ${browserLate ?? "?"} MB`],
    [`a site of ${site.pages} made-up pages, everything`, `${site.built.toFixed(1)} s`],
    ["the same pages by bare Eleventy", `${site.bare.toFixed(1)} s`],
    ["time of everything against bare Eleventy", `${(site.built / site.bare).toFixed(2)} times`],
    [
      "the site again, without changes, and after one edit",
      `${site.again.toFixed(1)} and ${site.edited.toFixed(1)} s`,
    ],
    [`checking ${whole.pages} pages`, `${milliseconds(whole.check)} ms`],
    ["only rendering them with markdown-it", `${milliseconds(whole.render)} ms`],
    ["time of checking against rendering", `${(whole.check / whole.render).toFixed(2)} times`],
    [
      `checking one of ${half.pages} pages, and one of ${whole.pages}`,
      `${perPage(half)} and ${perPage(whole)} ms`,
    ],
  ];
  return ["| what | figure |", "|---|---|", ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const rate = (count: number, seconds: number) => (count / seconds).toFixed(1);
const perPage = ({ check, pages }: CheckFigures) => ((check / pages) * 1000).toFixed(3);
const milliseconds = (seconds: number) => Math.round(seconds * 1000);

/**
 * Writes the table of figures into a Markdown file, between the lines that mark its place.
 *
 * @throws {ToolError} where the file has no such place
 */
export async function writeFigures(file: string, table: string): Promise<void> {
  await writeFile(file, fillPart(await readFile(file, "utf8"), "figures", table, file));
}

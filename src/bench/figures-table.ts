import { readFile, writeFile } from "node:fs/promises";
import { fillPart } from "../docs/fill-part.ts";
import type { CheckFigures } from "./bench-checking.ts";
import type { GuideFigures } from "./bench-guide.ts";
import type { PrintFigures } from "./bench-printing.ts";
import type { SiteFigures } from "./bench-site.ts";
import type { ProgramUse } from "./run-program.ts";

/** The parts of the bench, each with its figures; times in seconds, memory in megabytes. */
export interface Figures {
  guide: GuideFigures;
  printing: PrintFigures;
  /** Of a site that is held against bare Eleventy, and of smaller and larger ones, which show how time grows. */
  site: { compared: SiteFigures; others: SiteFigures[] };
  /** Of half the pages, and of all. */
  checking: { half: CheckFigures; whole: CheckFigures };
}

/** A figure: what it is of, and how much. */
export type Row = [what: string, figure: string];

/** The figures of each part, in words. */
export const rowsOf: { [Part in keyof Figures]: (figures: Figures[Part]) => Row[] } = {
  guide: ({ pages, leaflets, built, again, heaviestPage, font }) => [
    [`the whole guide, ${pages} pages and ${leaflets} leaflets`, `${built.toFixed(1)} s`],
    ["the whole guide again, without changes", `${again.toFixed(1)} s`],
    ["the heaviest page to read, styles included, in Brotli", kilobytes(heaviestPage)],
    ["the font", kilobytes(font)],
  ],
  printing: ({ leaflets, pages, finished, bare, ratio, unchanged, memory }) => [
    ["leaflets printed, finished and proved", `${rate(leaflets, finished)} a second`],
    ["their pages", `${rate(pages, finished)} a second`],
    ["pages by bare `page.pdf()`", `${rate(pages, bare)} a second`],
    ["time of finished leaflets against bare ones", `${ratio.toFixed(2)} times`],
    [`all ${leaflets} leaflets again, without changes`, `${unchanged.toFixed(2)} s`],
    ["most memory of Node", `${memory.node} MB`],
    [
      "memory of the browser, early and late",
      `${memory.browserEarly ?? "?"} and ${memory.browserLate ?? "?"} MB`,
    ],
  ],
  site: ({ compared, others }) => {
    const { pages, bare, first, again, edited } = compared;
    const perPage = ({ first, pages }: SiteFigures) => first.seconds / pages;
    return [
      [`a site of ${pages} made-up pages, everything`, use(first)],
      ["the same pages by bare Eleventy", use(bare)],
      ["time of everything against bare Eleventy", times(first.seconds, bare.seconds)],
      ["the site again, without changes", use(again)],
      ["the site again, after one edit", use(edited)],
      ["time after one edit against all by bare Eleventy", times(edited.seconds, bare.seconds)],
      ...others.flatMap((other): Row[] => [
        [
          `a site of ${other.pages}, everything, and by bare Eleventy`,
          `${use(other.first)}, and ${use(other.bare)}`,
        ],
        [`a site of ${other.pages}, after one edit`, use(other.edited)],
        [`time a page of ${other.pages} against one of ${pages}`, times(perPage(other), perPage(compared))],
      ]),
    ];
  },
  checking: ({ half, whole }) => [
    [`checking ${whole.pages} pages`, `${milliseconds(whole.check)} ms`],
    ["only rendering them with markdown-it", `${milliseconds(whole.render)} ms`],
    ["time of checking against rendering", times(whole.check, whole.render)],
    [
      `checking one of ${half.pages} pages, and one of ${whole.pages}`,
      `${milliseconds(half.check / half.pages, 3)} and ${milliseconds(whole.check / whole.pages, 3)} ms`,
    ],
  ],
};

/** Rows as a table in Markdown. */
export function figuresTable(rows: readonly Row[]): string {
  return ["| what | figure |", "|---|---|", ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const rate = (count: number, seconds: number) => (count / seconds).toFixed(1);
const times = (one: number, other: number) => `${(one / other).toFixed(2)} times`;
const use = ({ seconds, memory }: ProgramUse) => `${seconds.toFixed(1)} s, ${memory} MB`;
const milliseconds = (seconds: number, decimals = 0) => (seconds * 1000).toFixed(decimals);

/**
 * Writes a table into a Markdown file, between the lines that mark the place of that name.
 *
 * @throws {ToolError} where the file has no such place
 */
export async function writeFigures(file: string, table: string, name = "figures"): Promise<void> {
  await writeFile(file, fillPart(await readFile(file, "utf8"), name, table, file));
}

/** The figures that the README has, too: of each, how its line begins. */
const chosen = [
  "the whole guide,",
  "leaflets printed,",
  "time of finished leaflets",
  "time of everything",
  "time after one edit",
  "time a page of",
];

/** Those lines of a Markdown text with tables of figures that the README has, too. */
export function chosenFigures(markdown: string): Row[] {
  const rows = [...markdown.matchAll(/^\| (.+) \| (.+) \|$/gm)].map(
    ([, what = "", figure = ""]): Row => [what, figure],
  );
  return chosen
    .map((start) => rows.findLast(([what]) => what.startsWith(start)))
    .filter((row) => row !== undefined);
}

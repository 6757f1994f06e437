import type { CheckFigures } from "./bench-checking.ts";
import type { PrintFigures } from "./bench-printing.ts";

/** All figures of one run; times in seconds, memory in megabytes. */
export interface Figures {
  printing: PrintFigures;
  checking: CheckFigures;
}

/** The figures as a table in Markdown, for the README. */
export function figuresTable({ printing, checking }: Figures): string {
  const { leaflets, pages, finished, bare, unchanged, memory } = printing;
  const { browserEarly, browserLate } = memory;
  const rows = [
    ["leaflets printed, finished and proved", `${rate(leaflets, finished)} a second`],
    ["their pages", `${rate(pages, finished)} a second`],
    ["pages by bare `page.pdf()`", `${rate(pages, bare)} a second`],
    ["time of finished leaflets against bare ones", `${(finished / bare).toFixed(2)} times`],
    [`all ${leaflets} leaflets again, without changes`, `${unchanged.toFixed(2)} s`],
    ["most memory of Node", `${memory.node} MB`],
    ["memory of the browser, early and late", `${browserEarly ?? "?"} and ${browserLate ?? "?"} MB`],
    ["checking the content", `${milliseconds(checking.check)} ms`],
    ["only rendering its Markdown", `${milliseconds(checking.render)} ms`],
  ];
  return ["| what | figure |", "|---|---|", ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
}

const rate = (count: number, seconds: number) => (count / seconds).toFixed(1);
const milliseconds = (seconds: number) => Math.round(seconds * 1000);

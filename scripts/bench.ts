import { readFile } from "node:fs/promises";
import { benchChecking } from "../src/bench/bench-checking.ts";
import { benchGuide } from "../src/bench/bench-guide.ts";
import { benchPrinting } from "../src/bench/bench-printing.ts";
import { benchSite } from "../src/bench/bench-site.ts";
import {
  chosenFigures,
  type Figures,
  figuresTable,
  type Row,
  rowsOf,
  writeFigures,
} from "../src/bench/figures-table.ts";
import { makeTemporaryFolder } from "../src/folders/own-folder.ts";
import { keysOf } from "../src/records.ts";
import { oneOf, wholeNumber } from "./flags.ts";
import { mostWorkers } from "./print-flags.ts";
import { exitCodes, run } from "./run.ts";

const benchFlags = {
  /** How many pages the site has that is held against bare Eleventy. */
  pages: { type: "string", default: "1000" },
  /** How many the smaller and larger ones have that show how time grows. */
  growth: { type: "string", default: "100,10000" },
  /** How often that site is built. */
  rounds: { type: "string", default: "3" },
  leaflets: { type: "string", default: "40" },
  /** How many pages are checked. */
  checked: { type: "string", default: "5000" },
  workers: { type: "string" },
  /** The parts of the bench to run, all of them without it. */
  part: { type: "string", multiple: true },
  /** Writes the figures into docs/performance.md, and the chosen ones into the README. */
  write: { type: "boolean", default: false },
} as const;

const most = 1_000_000;
const report = "docs/performance.md";

await run(benchFlags, async (flags) => {
  const { content, today, write } = flags;
  const pages = wholeNumber("pages", flags.pages, most);
  const growth = flags.growth.split(",").map((each) => wholeNumber("growth", each, most));
  const rounds = wholeNumber("rounds", flags.rounds, 100);
  const leaflets = wholeNumber("leaflets", flags.leaflets, 10_000);
  const checked = wholeNumber("checked", flags.checked, most);
  const workers =
    flags.workers === undefined ? undefined : wholeNumber("workers", flags.workers, mostWorkers);
  const folder = await makeTemporaryFolder("bench");
  // Printing comes first: it watches the memory of this process.
  const parts: { [Part in keyof Figures]: () => Promise<Figures[Part]> } = {
    printing: () => benchPrinting(folder, { leaflets, today, workers }),
    guide: () => benchGuide(folder, content, today),
    site: async () => {
      const compared = await benchSite(folder, { pages, today, rounds });
      const others = [];
      for (const size of growth) others.push(await benchSite(folder, { pages: size, today, rounds: 1 }));
      return { compared, others };
    },
    checking: async () => ({
      half: await benchChecking(folder, Math.ceil(checked / 2), today),
      whole: await benchChecking(folder, checked, today),
    }),
  };
  const names = keysOf(parts);
  const asked = flags.part?.map((part) => oneOf("part", part, names)) ?? names;
  const measure = async <Part extends keyof Figures>(part: Part): Promise<Row[]> => {
    const figures = await parts[part]();
    const rows = rowsOf[part](figures);
    console.log(`${figuresTable(rows)}\n\n${JSON.stringify({ [part]: figures })}\n`);
    if (write) await writeFigures(report, figuresTable(rows), part);
    return rows;
  };
  for (const part of names) if (asked.includes(part)) await measure(part);
  if (write) await writeFigures("README.md", figuresTable(chosenFigures(await readFile(report, "utf8"))));
  return exitCodes.ok;
});

import { benchChecking } from "../src/bench/bench-checking.ts";
import { benchGuide } from "../src/bench/bench-guide.ts";
import { benchPrinting } from "../src/bench/bench-printing.ts";
import { benchSite } from "../src/bench/bench-site.ts";
import { type Figures, figuresTable, writeFigures } from "../src/bench/figures-table.ts";
import { makeTemporaryFolder } from "../src/folders/own-folder.ts";
import { wholeNumber } from "./flags.ts";
import { mostWorkers } from "./print-flags.ts";
import { exitCodes, run } from "./run.ts";

const benchFlags = {
  pages: { type: "string", default: "5000" },
  leaflets: { type: "string", default: "40" },
  /** How many pages the site has that is built. */
  site: { type: "string", default: "1000" },
  workers: { type: "string" },
  /** A Markdown file to write the table into. */
  write: { type: "string" },
} as const;

await run(benchFlags, async (flags) => {
  const { content, today, write } = flags;
  const pages = wholeNumber("pages", flags.pages, 1_000_000);
  const leaflets = wholeNumber("leaflets", flags.leaflets, 10_000);
  const sitePages = wholeNumber("site", flags.site, 1_000_000);
  const workers =
    flags.workers === undefined ? undefined : wholeNumber("workers", flags.workers, mostWorkers);
  const folder = await makeTemporaryFolder("bench");
  const figures: Figures = {
    printing: await benchPrinting(folder, { leaflets, today, workers }), // First: it watches the memory.
    guide: await benchGuide(folder, content, today),
    site: await benchSite(folder, sitePages, today),
    checking: {
      half: await benchChecking(folder, Math.ceil(pages / 2), today),
      whole: await benchChecking(folder, pages, today),
    },
  };
  const table = figuresTable(figures);
  if (write) await writeFigures(write, table);
  console.log(`${table}\n\n${JSON.stringify(figures)}`);
  return exitCodes.ok;
});

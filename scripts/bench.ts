import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { benchChecking } from "../src/bench/bench-checking.ts";
import { benchPrinting } from "../src/bench/bench-printing.ts";
import { figuresTable } from "../src/bench/figures-table.ts";
import { writeMadeUpContent } from "../src/bench/made-up-content.ts";
import { checkContent } from "../src/checks/check-content.ts";
import { formatText } from "../src/report/format-text.ts";
import { ToolError } from "../src/report/tool-error.ts";
import { readFlags, wholeNumber } from "./flags.ts";
import { exitCodes, run } from "./run.ts";

await run(async () => {
  const { today, pages, leaflets, workers } = readFlags({
    pages: { type: "string", default: "5000" },
    leaflets: { type: "string", default: "40" },
    workers: { type: "string" },
  });
  const size = { pages: wholeNumber("pages", pages), leaflets: wholeNumber("leaflets", leaflets) };
  const folder = await mkdtemp(path.join(tmpdir(), "bench-"));
  try {
    const dir = path.join(folder, "content");
    await writeMadeUpContent(dir, size);
    const { content, issues } = await checkContent(dir, today);
    if (!content) throw new ToolError(`The made-up content has errors:\n${formatText(issues)}`);
    const printing = await benchPrinting(content, {
      folder,
      workers: workers === undefined ? undefined : wholeNumber("workers", workers),
    });
    const half = await benchChecking(folder, Math.ceil(size.pages / 2), today);
    const whole = await benchChecking(folder, size.pages, today);
    const figures = { printing, checking: { half, whole } };
    console.log(`${figuresTable(figures)}\n\n${JSON.stringify(figures)}`);
    return exitCodes.ok;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

import type { Reporter, TestModule } from "vitest/node";

/** Ends the run with a table of pages and what each judge found on them: `·` for nothing, else the number of faults. */
export default class PageTableReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const verdicts = modules
      .flatMap((module) => [...module.children.allTests()])
      .flatMap((test) => test.meta().verdict ?? [])
      .sort((a, b) => a.column.localeCompare(b.column, "en"));
    if (verdicts.length === 0) return;
    const pages = [...new Set(verdicts.flatMap(({ faults }) => Object.keys(faults)))].sort();
    const width = Math.max(...pages.map((page) => page.length)) + 2;
    const row = (name: string, cells: string[]) =>
      [
        name.padEnd(width),
        ...cells.map((cell, at) => cell.padStart((verdicts[at]?.column.length ?? 0) + 2)),
      ].join("");
    const rows = pages.map((page) =>
      row(
        `/${page}`,
        verdicts.map(({ faults }) => mark(faults[page])),
      ),
    );
    const heading = row(
      `${pages.length} pages`,
      verdicts.map(({ column }) => column),
    );
    console.log(`\n${[heading, ...rows].join("\n")}`);
  }
}

/** Nothing found, so many faults, or not looked at. */
function mark(faults: number | undefined): string {
  if (faults === undefined) return "";
  return faults === 0 ? "·" : String(faults);
}

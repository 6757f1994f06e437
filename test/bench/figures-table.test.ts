import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { chosenFigures, figuresTable, type Row, writeFigures } from "../../src/bench/figures-table.ts";

async function readme(text: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "figures-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, "README.md");
  await writeFile(file, text);
  return file;
}

test("the table takes the place of the one before, and nothing else changes", async () => {
  const file = await readme("# Guide\n\n<!-- figures -->\n\n| old |\n\n<!-- end of figures -->\n\nMore.\n");
  await writeFigures(file, "| new, for $& |\n|---|");
  const text = await readFile(file, "utf8");
  expect(text).toBe(
    "# Guide\n\n<!-- figures -->\n\n| new, for $& |\n|---|\n\n<!-- end of figures -->\n\nMore.\n",
  );
});

test("a file without a place for figures is refused, and told how to make one", async () => {
  const file = await readme("# Guide\n");
  await expect(writeFigures(file, "| new |")).rejects.toThrow(
    /has no place for the figures\. Put <!-- figures -->/,
  );
});

test("the README has the largest of figures of one sort, and none that was not measured", () => {
  const rows: Row[] = [
    ["time a page of 100 against one of 1000", "1.10 times"],
    ["checking 5000 pages", "900 ms"],
    ["time a page of 10000 against one of 1000", "1.20 times"],
  ];
  expect(chosenFigures(`# Times\n\n${figuresTable(rows)}\n`)).toEqual([rows[2]]);
});

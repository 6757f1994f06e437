import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { htmlFaults } from "./judges/html-faults.ts";
import { hasJava, nuFaults } from "./judges/nu-faults.ts";
import { pagesToJudge, sitePages } from "./site-pages.ts";

const folder = inject("site");
const pages = pagesToJudge(await sitePages(folder));
const java = await hasJava();
if (!java) console.warn("The Nu checker did not look at the pages: there is no Java on this machine.");

const count = (faults: Record<string, string[]>) =>
  Object.fromEntries(pages.map((page) => [page.address, faults[page.file]?.length ?? 0]));

test("html-validate finds nothing on any page", async ({ task }) => {
  const faults: Record<string, string[]> = {};
  for (const { file } of pages) {
    const found = await htmlFaults(await readFile(path.join(folder, file), "utf8"));
    if (found.length > 0) faults[file] = found;
  }
  task.meta.verdict = { column: "valid", faults: count(faults) };
  expect(faults).toEqual({});
});

test.skipIf(!java)("the Nu checker finds nothing on any page", async ({ task }) => {
  const files = pages.map(({ file }) => file);
  const faults = await nuFaults(folder, files);
  task.meta.verdict = { column: "Nu", faults: count(faults) };
  expect(faults).toEqual({});
});

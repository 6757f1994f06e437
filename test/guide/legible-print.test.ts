import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, inject, test } from "vitest";
import { type LeafletFormat, printedFormat } from "../../src/formats/editions.ts";
import type { Manifest } from "../../src/leaflets/manifest.ts";
import { layOutAsPaper } from "../../src/leaflets/paper/lay-out-as-paper.ts";
import { type Legibility, measureLegibility } from "./measure-legibility.ts";
import { openSite } from "./open-site.ts";

const { leaflets }: Manifest = JSON.parse(
  await readFile(path.join(inject("site"), "leaflets/manifest.json"), "utf8"),
);
const editions = leaflets.flatMap(({ slug, file, format }) =>
  format === "booklet" ? [] : [{ slug, file, format }],
);

const site = openSite();

async function measure(slug: string, format: LeafletFormat): Promise<Legibility> {
  return site.withPage(async (page) => {
    await page.goto(`${site.origin}/leaflets/${slug}/${format}/`);
    return await layOutAsPaper(
      page,
      printedFormat(format).sheet,
      () => page.evaluate(`(${measureLegibility})()`) as Promise<Legibility>,
    );
  });
}

describe.each(editions)("$file", ({ slug, format }) => {
  test("has lines of 75 characters at most, and contrast enough in colour and in grey", async () => {
    const { longestLine, leastContrast, leastGreyContrast } = await measure(slug, format);
    expect(longestLine.length, longestLine).toBeLessThanOrEqual(75);
    expect(longestLine.length).toBeGreaterThan(20);
    expect(leastContrast.ratio, leastContrast.text).toBeGreaterThanOrEqual(4.5);
    expect(leastGreyContrast.ratio, leastGreyContrast.text).toBeGreaterThanOrEqual(4.5);
  });
});

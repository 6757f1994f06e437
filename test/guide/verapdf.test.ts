import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import type { UaPart } from "../../src/leaflets/finish/structure-type.ts";
import type { Manifest } from "../../src/leaflets/manifest.ts";
import { leafletsIn } from "../build/leaflets-in.ts";
import { findVerapdf, type Verapdf } from "../judges/verapdf.ts";
import { runCommand } from "../run-command.ts";

const verapdf = (await findVerapdf()) as Verapdf;

/** The PDFs that have failures, with them. */
async function failing(pdfs: readonly string[], part: UaPart): Promise<[file: string, failures: string[]][]> {
  expect(pdfs.length).toBeGreaterThan(10);
  const failures = await verapdf(pdfs, part);
  expect(failures).toHaveLength(pdfs.length);
  return pdfs
    .map((file, index): [string, string[]] => [path.basename(file), failures[index] ?? []])
    .filter(([, rules]) => rules.length > 0);
}

describe.skipIf(!verapdf)("veraPDF finds no failure", () => {
  test("of PDF/UA-1 in any PDF of the build", async () => {
    const folder = path.join(inject("site"), "leaflets");
    const { leaflets }: Manifest = JSON.parse(await readFile(path.join(folder, "manifest.json"), "utf8"));
    // A booklet is imposed for printing: its tags are gone, it says so, and the accessible editions are beside it.
    const names = leaflets.filter(({ format }) => format !== "booklet").map(({ file }) => file);
    const pdfs = names.map((name) => path.join(folder, name));
    expect(await failing(pdfs, 1)).toEqual([]);
  });

  test("of PDF/UA-2, or of Well-Tagged PDF as it declares, in any leaflet that is printed with --pdf-ua 2", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "ua-2-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    // A share of one is all leaflets, and no site.
    const share = path.join(folder, "share");
    const flags = ["--shard", "1/1", "--out", share, "--pdf-ua", "2", "--no-cache"];
    const { code, stderr } = await runCommand("leaflets", ...flags);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const pdfs = (await leafletsIn(share)).map(async ({ file, leaflet: { pdf } }) => {
      const name = path.join(folder, file);
      await writeFile(name, pdf);
      return name;
    });
    expect(await failing(await Promise.all(pdfs), 2)).toEqual([]);
  });
});

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import type { UaPart } from "../../src/leaflets/finish/structure-type.ts";
import type { Manifest } from "../../src/leaflets/manifest.ts";
import { findVerapdf, type Verapdf } from "../judges/verapdf.ts";
import { runCommand } from "../run-command.ts";

const verapdf = (await findVerapdf()) as Verapdf;

/** The failures of each PDF of a built site, by its file name. */
async function judge(site: string, part: UaPart): Promise<Record<string, string[]>> {
  const folder = path.join(site, "leaflets");
  const { leaflets }: Manifest = JSON.parse(await readFile(path.join(folder, "manifest.json"), "utf8"));
  // A booklet is imposed for printing: its tags are gone, it says so, and the accessible editions are beside it.
  const names = leaflets.filter(({ format }) => format !== "booklet").map(({ file }) => file);
  const failures = await verapdf(
    names.map((name) => path.join(folder, name)),
    part,
  );
  expect(failures).toHaveLength(names.length);
  return Object.fromEntries(names.map((name, index) => [name, failures[index] ?? []]));
}

describe.skipIf(!verapdf)("veraPDF finds no failure", () => {
  test("of PDF/UA-1 in any PDF of the build", async () => {
    const failures = await judge(inject("site"), 1);
    expect(Object.keys(failures).length).toBeGreaterThan(10);
    expect(Object.entries(failures).filter(([, rules]) => rules.length > 0)).toEqual([]);
  });

  test("of PDF/UA-2, or of Well-Tagged PDF as it declares, in any PDF of a build with --pdf-ua 2", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "ua-2-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const site = path.join(folder, "dist");
    const { code, stderr } = await runCommand("build", "--out", site, "--pdf-ua", "2", "--no-cache");
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(Object.entries(await judge(site, 2)).filter(([, rules]) => rules.length > 0)).toEqual([]);
  });
});

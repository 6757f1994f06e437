import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, onTestFinished, test } from "vitest";
import type { Organisation } from "../../src/kinds/types.ts";
import { makeArchives } from "../../src/leaflets/archive/make-archives.ts";
import type { PrintedLeaflet } from "../../src/leaflets/manifest.ts";
import { english } from "../words/english.ts";

const organisation = { name: "Second Opinion Guide" } as Organisation;
const leaflet: PrintedLeaflet = {
  slug: "how-to-ask",
  format: "a4",
  file: "how-to-ask.pdf",
  title: "How to ask",
  pages: 2,
  bytes: 3,
  sha256: "",
  version: "be921a",
  reviewed: "2026-11-21",
  nextReview: "2027-11-21",
  guide: ["how-to-ask"],
  url: "https://example.org/leaflets/how-to-ask/",
};

test("all leaflets are in one ZIP with a plain list, each clinic's in its own, and the clock does not show", async () => {
  const site = await mkdtemp(path.join(tmpdir(), "archives-"));
  onTestFinished(() => rm(site, { recursive: true, force: true }));
  await mkdir(path.join(site, "leaflets/north"), { recursive: true });
  await writeFile(path.join(site, "leaflets/how-to-ask.pdf"), "one");
  await writeFile(path.join(site, "leaflets/north/how-to-ask.pdf"), "two");
  const cache = path.join(site, "cache");
  const say = console.log;
  const set = [leaflet, { ...leaflet, file: "north/how-to-ask.pdf", clinic: "north" }];

  const first = await makeArchives(set, { site, organisation, words: english, cache, say });
  expect(first).toMatchObject([{ file: "leaflets.zip" }, { file: "north/leaflets.zip", clinic: "north" }]);
  expect(await makeArchives(set, { site, organisation, words: english, cache, say })).toEqual(first);

  const files = unzipSync(await readFile(path.join(site, "leaflets/north/leaflets.zip")));
  expect(Object.keys(files)).toEqual(["list.txt", "how-to-ask.pdf"]);
  expect(strFromU8(files["how-to-ask.pdf"] as Uint8Array)).toBe("two");
  expect(strFromU8(files["list.txt"] as Uint8Array).split("\r\n")).toEqual([
    "Leaflets of Second Opinion Guide",
    "",
    "How to ask",
    "  how-to-ask.pdf (Standard, 13 point, 2 pages)",
    "  Version be921a, reviewed 21 November 2026, next review 21 November 2027",
    "  Is it current? https://example.org/leaflets/how-to-ask/",
    "",
  ]);
});

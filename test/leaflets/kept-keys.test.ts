import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkContent } from "../../src/checks/check-content.ts";
import { composeLeaflet } from "../../src/leaflets/compose/compose-leaflet.ts";
import { KeptKeys } from "../../src/leaflets/kept-keys.ts";
import { type PrintJob, printJobs } from "../../src/leaflets/print-jobs.ts";
import type { PrintOptions } from "../../src/leaflets/print-options.ts";
import { Words } from "../../src/words/words.ts";
import { sample } from "../sample.ts";

test("the key of a leaflet is known until anything of what its page is rendered from has changed", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "kept-keys-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { content } = await checkContent(sample, "2026-11-28");
  if (!content) throw new Error("The sample has errors.");
  const jobs = printJobs(
    content.leaflets.map((leaflet) => composeLeaflet(leaflet, content)),
    content,
  );
  const ofClinic = jobs.find(({ clinic }) => clinic) as PrintJob;
  const { organisation } = content.data;
  const options: PrintOptions = {
    site: path.join(folder, "site"),
    organisation,
    words: content.words,
    part: 1,
    date: undefined,
    say: console.log,
  };
  const read = (changed: Partial<PrintOptions> = {}, tools = "tools") =>
    KeptKeys.read(path.join(folder, "cache"), { ...options, ...changed }, tools);
  const find = async (...changed: Parameters<typeof read>) => (await read(...changed)).find(ofClinic);

  expect(await find()).toBeUndefined();
  (await read()).learn(new Map(jobs.map((job, index) => [job, `key ${index}`])));
  const known = await read();
  expect(jobs.map((job) => known.find(job))).toEqual(jobs.map((_, index) => `key ${index}`));

  const { clinic, leaflet } = ofClinic;
  const [group] = leaflet.groups;
  const changes: PrintJob[] = [
    { ...ofClinic, clinic: { ...clinic, phone: "0" } as NonNullable<typeof clinic> },
    { ...ofClinic, leaflet: { ...leaflet, title: "Another" } },
    { ...ofClinic, leaflet: { ...leaflet, qrUrl: "https://another.example/" } },
    { ...ofClinic, leaflet: { ...leaflet, groups: group ? [{ ...group, title: "Another" }] : [] } },
  ];
  expect(changes.map((job) => known.find(job))).toEqual(changes.map(() => undefined));

  expect(await find({}, "other tools")).toBeUndefined();
  expect(await find({ part: 2 })).toBeUndefined();
  expect(await find({ date: new Date(0) })).toBeUndefined();
  expect(await find({ organisation: { ...organisation, strapline: "Another" } })).toBeUndefined();
  expect(await find({ words: new Words("en-GB", { any: "Another" }) })).toBeUndefined();
  expect(await find()).toBeDefined();
  await mkdir(path.join(options.site, "images"), { recursive: true });
  await writeFile(path.join(options.site, "images/logo.svg"), "<svg/>");
  expect(await find()).toBeUndefined();
});

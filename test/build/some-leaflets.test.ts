import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import type { Manifest } from "../../src/leaflets/manifest.ts";
import type { Selection } from "../../src/leaflets/select-jobs.ts";
import { runCommand } from "../run-command.ts";
import { smallContent } from "../small-content.ts";
import { buildHere } from "./build-here.ts";

test("leaflets that were not asked for stay as they are, whatever has changed", async () => {
  const content = await smallContent({ leaflets: 2 });
  const folder = path.dirname(content);
  const out = path.join(folder, "dist");
  const places = { content, out, cache: path.join(folder, "cache") };
  const leaflets = (select: Selection) => buildHere({ ...places, select });
  const edit = async (name: string, from: string | RegExp, to: string) => {
    const file = path.join(content, name);
    await writeFile(file, (await readFile(file, "utf8")).replace(from, to));
  };
  const listed = async () => {
    const text = await readFile(path.join(out, "leaflets/manifest.json"), "utf8");
    return (JSON.parse(text) as Manifest).leaflets.map(({ file, title }) => `${file}: ${title}`);
  };
  expect((await buildHere(places)).built).toBeDefined();
  await edit("leaflets/leaflet-0.md", "Leaflet 0", "Another leaflet");
  await edit("leaflets/leaflet-1.md", "Leaflet 1", "A changed leaflet");
  await writeFile(
    path.join(content, "leaflets/leaflet-2.md"),
    (await readFile(path.join(content, "leaflets/leaflet-1.md"), "utf8"))
      .replace("A changed leaflet", "A new leaflet")
      .replace("order: 2", "order: 3"),
  );

  const one = await leaflets({ only: "leaflet-1" });
  expect(one.built).toBeDefined();
  expect(one.said.join("\n")).toContain(
    "Not printed, though what they say has changed: leaflet-0.pdf, leaflet-0-large-print.pdf.",
  );
  expect(await listed()).toEqual([
    "leaflet-0.pdf: Leaflet 0",
    "leaflet-0-large-print.pdf: Leaflet 0",
    "leaflet-1.pdf: A changed leaflet",
    "leaflet-1-large-print.pdf: A changed leaflet",
  ]);

  const shard = await leaflets({ shard: { share: 9, shares: 9 } }); // More shares than leaflets.
  expect(shard.built).toBeDefined();
  expect(await listed()).toHaveLength(4);

  const list = path.join(out, "leaflets/manifest.json");
  const manifest = await readFile(list, "utf8");
  await writeFile(list, manifest.replace(/Chrome\/\d+/, "Chrome/1"));
  await expect(leaflets({ only: "leaflet-1" })).rejects.toThrow(
    /^The leaflets in .* were printed by Chrome\/1\.\S+, and these by Chrome\/\d\S+, which does not print the same/,
  );
  await writeFile(list, manifest);

  const unknown = await runCommand("leaflets", "--content", content, "--out", out, "--only", "leaflet-7");
  expect(unknown).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("leaflet-0, leaflet-1, leaflet-2"),
  });
});

test("a guide without leaflets builds", async () => {
  const content = await smallContent({ leaflets: 1 });
  const folder = path.dirname(content);
  for (const name of await readdir(path.join(content, "leaflets"))) {
    await rm(path.join(content, "leaflets", name));
  }
  const { built, issues } = await buildHere({ content, out: path.join(folder, "dist") });
  expect(built, JSON.stringify(issues)).toBeDefined();
  const manifest = await readFile(path.join(folder, "dist/leaflets/manifest.json"), "utf8");
  expect(JSON.parse(manifest)).toMatchObject({ leaflets: [], archives: [] });
});

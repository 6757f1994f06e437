import { cp, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { mergeAndBuild, printShare } from "../../src/build/shares.ts";
import { runCommand } from "../run-command.ts";
import { smallContent } from "../small-content.ts";
import { asked, buildHere, today } from "./build-here.ts";
import { filesIn } from "./files-in.ts";

const shares = ["share-1", "share-2", "share-3", "share-4"];

test("shares that four machines print by themselves make the same site as one, in any order, and what is wrong with one is told", async () => {
  const content = await smallContent({ leaflets: 2 });
  const folder = path.dirname(content);
  const at = (name: string) => path.join(folder, name);
  const run = (out: string, ...flags: string[]) =>
    runCommand("leaflets", "--content", content, "--out", at(out), "--no-cache", "--today", today, ...flags);
  const merge = (out: string, folders: readonly string[]) =>
    mergeAndBuild(folders.map(at), asked({ content, out: at(out) }));
  const refusal = (...folders: string[]) =>
    merge("refused", folders).then(
      () => "It is not refused.",
      ({ message }: Error) => message.replaceAll(`${folder}/`, ""),
    );

  expect(await run("share-1", "--shard", "1/4")).toMatchObject({ code: 0, stderr: "" });
  for (const share of [2, 3, 4]) {
    const made = await printShare({ share, shares: 4 }, asked({ content, out: at(`share-${share}`) }));
    expect(made).toEqual({ issues: [], printed: 1 });
  }
  const merged = await run("merged", "--merge", ...shares.map(at));
  expect(merged, merged.stderr).toMatchObject({ code: 0 });
  expect(merged.stdout).not.toContain("Printed");
  expect((await buildHere({ content, out: at("whole") })).built).toBeDefined();
  expect((await merge("mixed", ["share-3", "share-1", "share-4", "share-2"])).built).toBeDefined();
  expect(await filesIn(at("merged"))).toEqual(await filesIn(at("whole")));
  expect(await filesIn(at("mixed"))).toEqual(await filesIn(at("whole")));

  await cp(at("share-1"), at("copy"), { recursive: true });
  const list = path.join(at("copy"), "share.json");
  const share = JSON.parse(await readFile(list, "utf8"));
  await writeFile(list, JSON.stringify({ ...share, build: "1.2.3.4" }));
  expect(await refusal("share-1", "share-2", "share-4")).toContain(
    "Share 3 of 4 is missing. Print it: npm run leaflets -- --shard 3/4 --out share-3",
  );
  expect(await refusal("share-1", "whole")).toContain("whole holds no share.");
  expect(await refusal("share-1", "copy", "share-2", "share-3", "share-4")).toContain(
    "Share 1 is there twice: share-1 and copy.",
  );
  expect(await refusal("share-2", "copy", "share-3", "share-4")).toContain(
    `share-2 by the browser ${share.build} and copy by the browser 1.2.3.4.`,
  );

  await writeFile(list, JSON.stringify(share));
  const [entry = ""] = (await readdir(at("copy"))).filter((name) => name.endsWith(".kept"));
  await truncate(path.join(at("copy"), entry), 100);
  const leaflet = path.join(content, "leaflets/leaflet-0.md");
  const text = await readFile(leaflet, "utf8");
  expect(await refusal("copy", "share-2", "share-3", "share-4")).toMatch(
    /^leaflet-0\S*\.pdf is damaged in copy\. Print it again: /,
  );

  await writeFile(leaflet, text.replace("Leaflet 0", "Another leaflet"));
  expect(await refusal(...shares)).toMatch(
    /^leaflet-0\S*\.pdf in share-\d was made of other words or by another version .* Print it again: npm run leaflets -- --shard \d\/4 /,
  );
  expect(await readdir(folder)).not.toContain("refused");
});

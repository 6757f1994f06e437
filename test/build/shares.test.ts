import { cp, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "../run-command.ts";
import { smallContent } from "../small-content.ts";

test("shares that machines print by themselves make the same site, in any order, and what is wrong with one is told", async () => {
  const content = await smallContent({ leaflets: 1 });
  const folder = path.dirname(content);
  const at = (name: string) => path.join(folder, name);
  const leaflets = (out: string, ...flags: string[]) =>
    runCommand("leaflets", "--content", content, "--out", at(out), "--no-cache", ...flags);
  const merge = async (...shares: string[]) => {
    const { stderr } = await leaflets("refused", "--merge", ...shares.map(at));
    return stderr.replaceAll(`${folder}/`, "");
  };

  expect(await leaflets("share-1", "--shard", "1/2")).toMatchObject({ code: 0, stderr: "" });
  expect(await leaflets("share-2", "--shard", "2/2")).toMatchObject({ code: 0, stderr: "" });
  const merged = await leaflets("merged", "--merge", at("share-2"), at("share-1"));
  expect(merged, merged.stderr).toMatchObject({ code: 0 });
  expect(merged.stdout).not.toContain("Printed");
  const whole = ["--content", content, "--out", at("whole"), "--no-cache"];
  expect(await runCommand("build", ...whole)).toMatchObject({ code: 0 });
  expect(await filesIn(at("merged"))).toEqual(await filesIn(at("whole")));

  expect(await merge("share-2")).toContain("Share 1 of 2 is missing. Print it: ");
  expect(await merge("share-1", "whole")).toContain("whole holds no share.");
  await cp(at("share-1"), at("copy"), { recursive: true });
  expect(await merge("share-1", "copy", "share-2")).toContain("Share 1 is there twice: share-1 and copy.");

  const [entry = ""] = (await readdir(at("copy"))).filter((name) => name.endsWith(".kept"));
  await truncate(path.join(at("copy"), entry), 100);
  expect(await merge("copy", "share-2")).toMatch(/^leaflet-0\S*\.pdf is damaged in copy\. Print it again: /);

  const leaflet = path.join(content, "leaflets/leaflet-0.md");
  await writeFile(leaflet, (await readFile(leaflet, "utf8")).replace("Leaflet 0", "Another leaflet"));
  expect(await merge("share-1", "share-2")).toMatch(
    /^leaflet-0\S*\.pdf in share-\d was made of other words, by another browser/,
  );
  expect(await readdir(folder)).not.toContain("refused");
});

/** Every file of a folder with its bytes. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const read = files.map(async (file) => [path.relative(folder, file), await readFile(file, "base64")]);
  return Object.fromEntries(await Promise.all(read));
}

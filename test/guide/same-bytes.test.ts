import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { runCommand } from "../run-command.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "same-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every file of a folder, by its path there → SHA-256. */
async function hashes(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const pairs = files.sort().map(async (file) => {
    const hash = createHash("sha256")
      .update(await readFile(file))
      .digest("hex");
    return [path.relative(root, file), hash] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}

test("another folder, day and number of workers give the same bytes: site, search, manifest, PDFs, pictures", async () => {
  const content = path.join(folder, "words");
  const site = path.join(folder, "elsewhere");
  await cp("content", content, { recursive: true });
  const flags = ["--workers", "1", "--today", "2026-11-28", "--no-cache"];
  const { code, stderr } = await runCommand("build", "--content", content, "--out", site, ...flags);
  expect(stderr.match(/^.* error .*$/gm) ?? []).toEqual([]);
  expect(code).toBe(0);
  const files = await hashes(site);
  expect(files).toEqual(await hashes(inject("site")));
  for (const kind of [".html", ".pdf", ".png", ".pf_meta", ".woff2", "manifest.json"]) {
    expect(Object.keys(files).some((file) => file.endsWith(kind))).toBe(true);
  }
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { placeOrWrite } from "../../src/cache/kept-bytes.ts";

test("bytes are written once and linked from then on, unless what was kept of them is damaged", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "kept-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const cache = path.join(folder, "cache");
  const bytes = Buffer.from("What a page says.");
  const place = (name: string, from?: string) => {
    placeOrWrite(from, bytes, path.join(folder, name));
    expect(readFileSync(path.join(folder, name))).toEqual(bytes);
    return statSync(path.join(folder, name)).ino;
  };
  const [first, again] = [place("first", cache), place("again", cache)];
  const [kept = ""] = readdirSync(cache);
  expect(again).toBe(statSync(path.join(cache, kept)).ino);
  writeFileSync(path.join(cache, kept), "What it never said.");
  expect([first, again]).not.toContain(place("mended", cache));
  expect(place("alone")).not.toBe(again);
  place("where nothing can be kept", path.join(folder, "first", "no folder"));
});

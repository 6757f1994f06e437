import { readFileSync } from "node:fs";
import { cp, readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { readFiles } from "../src/content/read-files.ts";
import { runCommand } from "./run-command.ts";

test.each([
  ["to read a file", () => readFileSync("content/data/organisation.yaml")],
  ["to copy it", () => cp("content", "/nowhere", { recursive: true })],
  ["to list it", () => readdir(new URL("../content/guide/", import.meta.url))],
  ["to check it", () => readFiles("content")],
  ["to build it", () => runCommand("build", "--out", "/nowhere")],
])("a test of the engine is refused the real guide: %s", async (_, read) => {
  await expect(async () => read()).rejects.toThrow("Only test/guide may read the real guide");
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readFiles } from "../../src/content/read-files.ts";

test("a file in the place of a folder of the content is told by its name", async () => {
  const dir = mkdtempSync(path.join(tmpdir(), "content-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  mkdirSync(path.join(dir, "guide"));
  writeFileSync(path.join(dir, "data"), "name: A charity\n");
  await expect(readFiles(dir)).rejects.toThrow(
    /content-\w+\/data is a file, where a folder of that name belongs\. Move it away\.$/,
  );
});

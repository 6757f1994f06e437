import { execFile } from "node:child_process";
import { appendFile, readdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { smallContent } from "../small-content.ts";
import { type Asked, buildHere, today } from "./build-here.ts";

type Places = Pick<Asked, "content" | "out"> & { cache: string };

/** Builds with a disk that is full from one of its writes on. */
function build(
  { content, out, cache }: Places,
  write: number,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const flags = ["--content", content, "--out", out, "--cache", cache, "--today", today];
  const preload = ["--import", "./test/build/fail-write.mjs", "scripts/launch.js"];
  const env = { ...process.env, FAIL_FOLDER: out, FAIL_WRITE: String(write) };
  return new Promise((resolve) => {
    execFile(process.execPath, [...preload, "scripts/build.ts", ...flags], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

test("a disk that is full at any moment ends in one line, and leaves nothing", async () => {
  const content = await smallContent({ leaflets: 1 });
  const folder = path.dirname(content);
  const places = { content, out: path.join(folder, "dist"), cache: path.join(folder, "cache") };
  const change = () => appendFile(path.join(folder, "dist/index.html"), " "); // Else there is nothing to do.
  expect((await buildHere(places)).built).toBeDefined();
  await change();
  const { stdout } = await build(places, 0); // What was kept is linked, which writes nothing.
  const writes = Number(/(\d+) writes/.exec(stdout)?.[1]);
  for (const part of [0, 0.3, 0.6, 0.9]) {
    await change();
    const failed = await build(places, 1 + Math.floor(part * writes));
    expect(failed.code).toBe(2);
    expect(failed.stderr).toMatch(/^There is no room left on the disk to write \S+\. Free some space .+\n$/);
    expect(await readdir(folder)).toEqual(["cache", "content", "dist"]);
  }
});

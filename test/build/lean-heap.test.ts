import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

async function mostMegabytes(way: "free" | "lean"): Promise<number> {
  const { stdout } = await run(process.execPath, ["scripts/launch.js", "test/build/fill-heap.ts", way]);
  return Number(stdout);
}

test("the heap of a program stays smaller where it is kept lean", async () => {
  const [free, lean] = [await mostMegabytes("free"), await mostMegabytes("lean")];
  expect(lean).toBeLessThan(0.8 * free);
});

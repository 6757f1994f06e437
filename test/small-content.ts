import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { writeMadeUpContent } from "../src/bench/made-up-content.ts";

/** A folder with made-up content of two pages that builds in a moment. It is removed after the test. */
export async function smallContent({ leaflets }: { leaflets: number }): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "small-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const content = path.join(folder, "content");
  await writeMadeUpContent(content, { pages: 2, leaflets });
  return content;
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { buildGuide } from "../src/build/build-guide.ts";
import { formatText } from "../src/report/format-text.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the real guide, built once for all tests that read it. */
    site: string;
  }
}

/** Builds the real guide into a folder of its own before the tests, and removes it after them. */
export default async function buildOnce(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), "guide-"));
  const site = path.join(folder, "dist");
  const { issues, built } = await buildGuide({
    content: "content",
    out: site,
    part: 1,
    date: undefined,
    today: new Date().toISOString().slice(0, 10),
    say: () => {},
  });
  if (!built) throw new Error(`The real guide does not build:\n${formatText(issues)}`);
  project.provide("site", site);
  return () => rm(folder, { recursive: true, force: true });
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { runCommand } from "./run-command.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the real guide, built once for all tests that read it. */
    site: string;
  }
}

/** Each project of a run loads this file anew; the guide that one has built serves all. */
const run = globalThis as { builtGuide?: Promise<string> };

/** Builds the real guide into a folder of its own before the tests, and removes it after them. */
export default async function buildOnce(project: TestProject): Promise<() => Promise<void>> {
  run.builtGuide ??= build();
  const folder = await run.builtGuide;
  project.provide("site", path.join(folder, "dist"));
  return () => rm(folder, { recursive: true, force: true });
}

async function build(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "guide-"));
  const out = path.join(folder, "dist");
  const { code, stdout, stderr } = await runCommand("build", "--out", out, "--no-cache");
  if (code !== 0) throw new Error(`The real guide does not build (exit code ${code}):\n${stdout}${stderr}`);
  return folder;
}

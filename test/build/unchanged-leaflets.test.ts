import { chmod, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { findBrowser } from "../../src/browser/find-browser.ts";
import { runCommand } from "../run-command.ts";
import { smallContent } from "../small-content.ts";
import { buildHere, today } from "./build-here.ts";

const editions = (slug: string) => [`${slug}-large-print.pdf`, `${slug}.pdf`];

test("a leaflet is printed again where its words have changed or its kept copy is damaged, else no browser is started, and nothing done where nothing has changed", async () => {
  const content = await smallContent({ leaflets: 2 });
  const folder = path.dirname(content);
  const cache = path.join(folder, "cache");
  const out = path.join(folder, "dist");
  const places = { content, out, cache };
  /** Builds, and tells which leaflets were printed. */
  const build = async (): Promise<string[]> => {
    const { built, said, printed } = await buildHere(places);
    expect(said.join()).not.toContain("Nothing has changed");
    expect(built).toMatchObject({ leaflets: 4, printed: printed.length });
    return printed;
  };
  const file = path.join(out, "leaflets/leaflet-0.pdf");
  const pdf = () => readFile(file);
  /** Puts another file in the place of a PDF of the last build: the kept one stays as it was. */
  const replace = async () => {
    await rm(file);
    await writeFile(file, "Another");
  };

  expect(await build()).toEqual([...editions("leaflet-0"), ...editions("leaflet-1")]);
  const first = await pdf();
  const flags = ["--content", content, "--out", out, "--cache", cache, "--today", today];
  const again = await runCommand("build", ...flags); // Another process finds what this one has kept.
  expect(again.stdout).toMatch(/^Nothing has changed: .*\nLeaflets: 0 printed, 4 unchanged\n/);

  await rm(out, { recursive: true });
  expect(await build()).toEqual([]);
  expect(await pdf()).toEqual(first);

  await truncate(await keptPdf(cache), 100);
  await replace();
  expect(await build()).toHaveLength(1);
  expect(await pdf()).toEqual(first);

  const leaflet = path.join(content, "leaflets/leaflet-1.md");
  await writeFile(leaflet, (await readFile(leaflet, "utf8")).replace("Leaflet 1", "Another leaflet"));
  expect(await build()).toEqual(editions("leaflet-1"));

  if (process.platform === "linux") await breakBrowser(folder);
  await replace();
  expect(await build()).toEqual([]);
  expect(await pdf()).toEqual(first);
});

/** A kept PDF, among all else that is kept beside it. */
async function keptPdf(folder: string): Promise<string> {
  const files = (await readdir(folder)).map((name) => path.join(folder, name));
  const read = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, "latin1") })));
  return read.find(({ text }) => text.startsWith("%PDF-"))?.file ?? "";
}

/** Puts a program in the browser's place that tells its version and does nothing else. */
async function breakBrowser(folder: string): Promise<void> {
  const { executablePath, kind } = await findBrowser();
  const program = path.join(folder, kind === "browser" ? "browser" : "headless-shell");
  await writeFile(program, `#!/bin/sh\n[ "$1" = --version ] && exec "${executablePath}" --version\nexit 1\n`);
  await chmod(program, 0o755);
  vi.stubEnv("PUPPETEER_EXECUTABLE_PATH", program);
  onTestFinished(() => void vi.unstubAllEnvs());
}

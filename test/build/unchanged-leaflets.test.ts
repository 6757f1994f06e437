import { chmod, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { findBrowser } from "../../src/browser/find-browser.ts";
import { runCommand } from "../run-command.ts";
import { smallContent } from "../small-content.ts";

// Each builds more than once, beside other tests.
vi.setConfig({ testTimeout: 240_000 });

/** A small guide of two leaflets, and its builds with one cache: the files that each has printed. */
async function smallGuide() {
  const content = await smallContent("getting-ready", "your-options");
  const folder = path.dirname(content.dir);
  const cache = path.join(folder, "cache");
  const build = async (): Promise<string[]> => {
    const out = path.join(folder, "dist");
    const { stdout } = await runCommand("build", "--content", content.dir, "--out", out, "--cache", cache);
    const printed = [...stdout.matchAll(/^Printed (\S+),/gm)].flatMap(([, file]) => file ?? []).sort();
    expect(stdout).toContain(`Leaflets: ${printed.length} printed, ${4 - printed.length} unchanged`);
    return printed;
  };
  const pdf = (name: string) => readFile(path.join(folder, "dist/leaflets", name));
  return { content, folder, cache, build, pdf };
}

const editions = (slug: string) => [`${slug}-large-print.pdf`, `${slug}.pdf`];

test("a build without changes prints nothing, a changed page only its own leaflets", async () => {
  const { content, build, pdf } = await smallGuide();
  expect(await build()).toEqual([...editions("getting-ready"), ...editions("your-options")]);
  const first = await pdf("getting-ready.pdf");
  expect(await build()).toEqual([]);
  expect(await pdf("getting-ready.pdf")).toEqual(first);
  await content.change("leaflets/your-options.md", /(?<=^title: ).*/m, "Ways to another view");
  expect(await build()).toEqual(editions("your-options"));
});

test("a damaged entry is printed again", async () => {
  const { cache, build } = await smallGuide();
  await build();
  const [entry = ""] = await readdir(cache);
  await truncate(path.join(cache, entry), 100);
  expect(await build()).toHaveLength(1);
  expect(await build()).toEqual([]);
});

test.runIf(process.platform === "linux")("a build without changes does not start the browser", async () => {
  const { folder, build } = await smallGuide();
  await build();
  const { executablePath, kind } = await findBrowser();
  const program = path.join(folder, kind === "browser" ? "browser" : "headless-shell");
  await writeFile(program, `#!/bin/sh\n[ "$1" = --version ] && exec "${executablePath}" --version\nexit 1\n`);
  await chmod(program, 0o755);
  const named = process.env.PUPPETEER_EXECUTABLE_PATH;
  process.env.PUPPETEER_EXECUTABLE_PATH = program;
  onTestFinished(() => {
    if (named === undefined) delete process.env.PUPPETEER_EXECUTABLE_PATH;
    else process.env.PUPPETEER_EXECUTABLE_PATH = named;
  });
  expect(await build()).toEqual([]);
});

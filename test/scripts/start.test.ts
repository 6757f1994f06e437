import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { readPdf } from "../../src/pdf/read-pdf.ts";
import { textByStructure } from "../../src/pdf/text-by-structure.ts";
import { ProjectCopy } from "../project-copy.ts";
import { runCommand } from "../run-command.ts";
import { smallContent } from "../small-content.ts";

/** How long what follows an edit is waited for. */
const patience = { timeout: 240_000, interval: 100 };

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

interface StartOptions {
  /** Done once the content was read for the first time, before the guide is made. */
  whenRead?: () => Promise<void>;
  /** The folder of the project. */
  cwd?: string;
}

/** Starts the preview as an editor does; all that it leaves on the disk is in `left`. */
async function startPreview(content: string, { whenRead, cwd = "." }: StartOptions = {}) {
  const folder = path.dirname(content);
  const left = path.join(folder, "temporary");
  await mkdir(left);
  const port = String(await freePort());
  const flags = ["--content", content, "--cache", path.join(folder, "cache"), "--port", port];
  const args = ["scripts/launch.js", "scripts/start.ts", ...flags, "--today", "2026-11-21"];
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, TMPDIR: left } });
  onTestFinished(() => void child.kill("SIGKILL"));
  let told = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (told += text));
  if (whenRead) {
    await vi.waitUntil(() => /^\d+ errors? and/m.test(told), { ...patience, interval: 5 });
    await whenRead();
  }
  const url = await vi.waitUntil(() => /The guide is at (\S+)/.exec(told)?.[1], patience);
  const get = (place: string) => fetch(new URL(place, url));
  const page = async (place: string) => (await get(place)).text();
  const shows = (place: string, words: string) =>
    vi.waitUntil(async () => (await page(place)).includes(words), patience);
  return {
    url,
    port,
    get,
    page,
    shows,
    /** Waits until this is the last that was told of all issues. */
    tells: (line: string) =>
      vi.waitUntil(() => told.match(/^\d+ errors? and .*$/gm)?.at(-1) === line, patience),
    words: async (place: string) => {
      const pdf = await readPdf(Buffer.from(await (await get(place)).arrayBuffer()));
      return textByStructure(pdf).map(({ text }) => text);
    },
    async stop(signal: NodeJS.Signals) {
      child.kill(signal);
      const [code] = await once(child, "exit");
      return { code, left: (await readdir(left)).filter((name) => name.startsWith("guide-")) };
    },
  };
}

test("an edit is followed while the preview is still starting, and so is one of a template, when the rest is made too", async () => {
  const dir = await smallContent({ leaflets: 0 });
  const guide = path.join(dir, "guide/page-0.md");
  const project = await ProjectCopy.make();
  const whenRead = () => edit(guide, "title: ", "title: Anew ");
  const preview = await startPreview(dir, { whenRead, cwd: project.dir });
  await preview.shows("/guide/page-0/", "Anew");
  await project.edit("site/guide.njk", "</h2>", "</h2><!-- edited -->");
  await preview.shows("/guide/", "<!-- edited -->");
  await vi.waitUntil(async () => !(await preview.page("/")).includes("are being made"), patience);
  expect(await preview.page("/guide/")).toContain("<!-- edited -->");
  await preview.stop("SIGINT");
});

test("a preview is what a build makes, and says in each page what is wrong, as its files are now", async () => {
  const dir = await smallContent({ leaflets: 1 });
  const [guide, leaflet] = ["guide/page-0.md", "leaflets/leaflet-0.md"].map((name) =>
    path.join(dir, name),
  ) as [string, string];
  await edit(leaflet, "order:", "contents: true\norder:");
  await edit(guide, "order: 1", "order: first");
  const preview = await startPreview(dir);

  // Started with a mistake: no page can be made, and each says why.
  expect((await preview.get("/guide/page-0/")).status).toBe(500);
  for (const place of ["/", "/guide/page-0/", "/nowhere/"])
    expect(await preview.page(place)).toMatch(
      /page-0\.md:5:8<\/a> <b>error wrong-value<\/b>[\s\S]*order: first/,
    );
  await edit(guide, "order: first", "order: 1");
  await preview.tells("0 errors and 0 warnings.");

  // All that a host serves.
  const home = await preview.get("/");
  expect(home.headers.get("x-content-type-options")).toBe("nosniff");
  expect(home.headers.get("content-security-policy")).toMatch(/frame-ancestors 'self'.*default-src 'none'/);
  expect(await (await preview.get("/keep/files.json")).json()).toMatchObject({ language: "en-GB" });
  expect((await preview.get("/guide/page-0")).url).toMatch(/\/guide\/page-0\/$/);
  const lost = await preview.get("/nowhere/");
  expect([lost.status, await lost.text()]).toEqual([
    404,
    expect.stringContaining("Preview: 0 errors and 0 warnings."),
  ]);

  // A sentence, on screen and on paper, with the breaks and the budget of its pages.
  await edit(guide, "## What to expect", "## What will come");
  await preview.shows("/guide/page-0/", "What will come");
  expect(await preview.words("/leaflets/leaflet-0.pdf")).toContain("What will come");
  expect((await preview.get("/leaflets/leaflet-0-booklet.pdf")).status).toBe(200);
  const print = await preview.page("/leaflets/leaflet-0/a4/");
  expect(print).toMatch(/Pages of A4: \d+, at most 9; /);
  expect(print).toContain('<span class="preview-break">Page 2</span>');

  // A mistake beside its words, and in the list; a page that has it is as it is now.
  await edit(guide, "## What to bring", "Ask [this page](/guide/page-9/) too.\n\n## What to bring");
  await preview.tells("1 error and 0 warnings in 1 file.");
  const noted = await preview.page("/guide/page-0/");
  expect(noted).toMatch(/too\.<span class="preview-note error"><b>error unknown-page<\/b>[^<]*<i>/);
  expect(await preview.page("/guide/page-1/")).toMatch(
    /<a href="\/guide\/page-0\/">[^<]*page-0\.md:\d+:5<\/a>/,
  );

  // One that leaves nothing to make a page of.
  await edit(guide, "order: 1", "order: first");
  await preview.tells("2 errors and 0 warnings in 1 file.");
  expect(await preview.page("/guide/page-0/")).toContain("This page cannot be made");
  expect(await preview.page("/guide/page-1/")).toContain("This page is as it was before");
  await edit(guide, "order: first", "order: 1");
  await edit(guide, "Ask [this page](/guide/page-9/) too.", "A line that was not there before.");
  await preview.tells("0 errors and 0 warnings.");
  expect(await preview.page("/guide/page-0/")).toContain("A line that was not there before.");

  // In a browser: nothing is refused by the policy, and the page follows by itself.
  const { browser } = await openBrowser();
  const tab = await browser.newPage();
  const refused: string[] = [];
  tab.on("console", (message) => message.type() === "error" && refused.push(message.text()));
  await tab.goto(`${preview.url.replace("localhost", "127.0.0.1")}guide/page-0/`);
  await edit(guide, "A line that was not there before.", "A line that is new.");
  await tab.waitForFunction(() => document.body.innerText.includes("A line that is new."));
  expect(refused).toEqual([]);
  await browser.close();

  // A draft; and files that are deleted or renamed.
  const more = path.join(dir, "guide/more.md");
  const draft = (await readFile(guide, "utf8"))
    .replace("Page 0", "More")
    .replace("order: 1", "order: 3\ndraft: true");
  await writeFile(more, draft);
  await mkdir(path.join(dir, "images"));
  await writeFile(path.join(dir, "images/a.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  await preview.shows("/sitemap.xml", "/guide/more/");
  expect(await preview.page("/guide/more/")).toContain("This page is a draft");
  expect((await preview.get("/images/a.svg")).status).toBe(200);
  await rename(more, path.join(dir, "guide/other.md"));
  await rm(path.join(dir, "images/a.svg"));
  await vi.waitUntil(async () => (await preview.get("/guide/more/")).status === 404, patience);
  expect((await preview.get("/guide/other/")).status).toBe(200);
  expect((await preview.get("/images/a.svg")).status).toBe(404);
  await preview.shows("/sitemap.xml", "/guide/other/");
  expect(await preview.page("/sitemap.xml")).not.toContain("/guide/more/");

  const second = await runCommand("start", "--content", dir, "--port", preview.port);
  expect([second.code, second.stderr]).toEqual([
    2,
    expect.stringMatching(/^Port \d+ is taken by another program.*--port \d+\.\n$/),
  ]);
  expect(await preview.stop("SIGTERM")).toEqual({ code: 143, left: [] });
});

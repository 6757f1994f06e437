import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { readPdf } from "../../src/pdf/read-pdf.ts";
import { textByStructure } from "../../src/pdf/text-by-structure.ts";
import { smallContent } from "../small-content.ts";

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

/** Starts the preview as an editor does; all that it leaves on the disk is in `left`. */
async function startPreview(content: string) {
  const folder = path.dirname(content);
  const left = path.join(folder, "temporary");
  await mkdir(left);
  const flags = ["--content", content, "--cache", path.join(folder, "cache"), "--today", "2026-11-21"];
  const child = spawn(process.execPath, ["scripts/launch.js", "scripts/start.ts", ...flags], {
    env: { ...process.env, TMPDIR: left },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let told = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (told += text));
  const url = await vi.waitUntil(() => /The guide is at (\S+)/.exec(told)?.[1], { timeout: 50_000 });
  const get = (place: string) => fetch(new URL(place, url));
  const bytes = async (place: string) => Buffer.from(await (await get(place)).arrayBuffer());
  return {
    told: () => told,
    page: async (place: string) => (await get(place)).text(),
    words: async (place: string) =>
      textByStructure(await readPdf(await bytes(place))).map(({ text }) => text),
    bytes,
    async stop() {
      child.kill("SIGINT");
      const [code] = await once(child, "exit");
      return { code, left: (await readdir(left)).filter((name) => name.startsWith("guide-preview")) };
    },
  };
}

test("pages, leaflets and booklet follow an edit; a mistake is told and leaves them as they were", async () => {
  const dir = await smallContent({ leaflets: 1 });
  const guidePage = path.join(dir, "guide/page-0.md");
  await edit(path.join(dir, "leaflets/leaflet-0.md"), "order:", "contents: true\norder:");
  const preview = await startPreview(dir);
  const shows = (words: string) =>
    vi.waitUntil(async () => (await preview.page("/guide/page-0/")).includes(words), { timeout: 20_000 });
  const booklet = await preview.bytes("/leaflets/leaflet-0-booklet.pdf");

  await edit(guidePage, "## What to expect", "## What will come");
  await shows("What will come");
  expect(await preview.words("/leaflets/leaflet-0.pdf")).toContain("What will come");
  expect(await preview.bytes("/leaflets/leaflet-0-booklet.pdf")).not.toEqual(booklet);

  await edit(guidePage, "## What to bring", "[A page](/guide/page-9/)\n\n## What to bring");
  await vi.waitUntil(() => preview.told().includes("error unknown-page"), { timeout: 20_000 });
  expect(await preview.page("/guide/page-0/")).toContain("What will come");

  await edit(guidePage, "[A page](/guide/page-9/)", "A line that was not there before.");
  await shows("A line that was not there before.");
  expect(await preview.stop()).toEqual({ code: 0, left: [] });
});

import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { copyContent } from "../checks/copy-content.ts";
import { runCommand } from "../run-command.ts";
import { sample } from "../sample.ts";

const page = (title: string, text: string) =>
  `<!DOCTYPE html><html><body><nav>Menu</nav><article data-pagefind-body><h1>${title}</h1>${text}<p data-pagefind-ignore>Reviewed today.</p></article></body></html>`;

const leaflet = (slug: string, version: string, more: object = {}) => ({
  slug,
  format: "a4",
  file: `${slug}.pdf`,
  title: `The ${slug} leaflet`,
  version,
  sha256: version,
  ...more,
});

let folder: string;
const at = (name: string) => path.join(folder, name);

async function build(name: string, pages: Record<string, string>, leaflets: object[]): Promise<void> {
  const files = Object.entries(pages).map(([address, html]) => [`${address}index.html`, html] as const);
  const manifest = JSON.stringify({ browser: "1", leaflets });
  for (const [file, text] of [...files, ["leaflets/manifest.json", manifest] as const]) {
    await mkdir(path.dirname(at(`${name}/${file}`)), { recursive: true });
    await writeFile(at(`${name}/${file}`), text);
  }
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "changes-"));
  await build(
    "old",
    {
      "guide/ask/": page(
        "Ask",
        "<p>Ring Dr. Lee. It is <strong>free</strong>.</p><ul><li>a letter</li></ul>",
      ),
      "guide/same/": page("Same", "<p>As it was.</p>"),
      "guide/gone/": page("Gone", "<p>Bye.</p>"),
      "leaflets/ask/": page("Leaflet", "<p>Not a page of its own here.</p>"),
    },
    [
      leaflet("ask", "aaaaaa"),
      leaflet("ask", "bbbbbb", { clinic: "north", file: "north/ask.pdf" }),
      leaflet("look", "cccccc"),
      leaflet("gone", "dddddd"),
    ],
  );
  await build(
    "now",
    {
      "guide/ask/": page("Ask", "<p>Ring Dr. Lee. It costs £5.</p><ul><li>a letter</li><li>a card</li></ul>"),
      "guide/same/": page("Same", "<p>As it\nwas.</p>"),
      "guide/new/": page("New", "<p>Hello.</p>"),
    },
    [
      leaflet("ask", "a1a1a1"),
      leaflet("ask", "bbbbbb", { clinic: "north", file: "north/ask.pdf" }),
      leaflet("look", "cccccc", { sha256: "other" }),
      leaflet("new", "eeeeee"),
    ],
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let ofSample: string[];
beforeAll(() => {
  ofSample = ["--content", sample, "--out", at("now")];
});

test("pages are compared sentence by sentence, and copies by their version", async () => {
  const { code, stdout } = await runCommand("changes", at("old"), ...ofSample, "--format", "json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    pages: {
      added: [{ url: "/guide/new/", title: "New" }],
      changed: [
        { url: "/guide/ask/", title: "Ask", removed: ["It is free."], added: ["It costs £5.", "a card"] },
      ],
      removed: [{ url: "/guide/gone/", title: "Gone" }],
    },
    leaflets: {
      added: [{ url: "/leaflets/new/", title: "The new leaflet" }],
      changed: [{ slug: "ask", title: "The ask leaflet", from: "aaaaaa", to: "a1a1a1" }],
      removed: [{ url: "/leaflets/gone/", title: "The gone leaflet" }],
    },
    copies: {
      reprint: [{ slug: "ask", title: "The ask leaflet" }],
      look: [{ slug: "look", title: "The look leaflet" }],
    },
  });
});

test("in words, of a manifest alone too, and a draft of the news is begun that the check accepts", async () => {
  const { dir } = await copyContent();
  const flags = ["--content", dir, "--out", at("now"), "--today", "2026-12-01", "--draft"];
  const { code, stdout } = await runCommand("changes", at("old"), ...flags);
  expect(code).toBe(0);
  expect(stdout).toContain('Changed /guide/ask/ "Ask"\n  - It is free.\n  + It costs £5.\n  + a card\n');
  expect(stdout).toContain('Changed /leaflets/ask/ "The ask leaflet": version aaaaaa is now a1a1a1');
  expect(stdout).toContain('A reprint is needed: "The ask leaflet".');
  const draft = await readFile(path.join(dir, "changes/2026-12-01.md"), "utf8");
  const fields = parse(draft.split("---")[1] ?? "");
  expect(fields).toMatchObject({ date: "2026-12-01", draft: true, replaced: ["ask#v-aaaaaa"] });
  expect(fields.changed).toEqual(["/guide/new/", "/guide/ask/", "/leaflets/new/", "/leaflets/ask/"]);
  expect((await runCommand("check", "--content", dir)).stdout).toContain("0 errors");
  expect(await runCommand("changes", at("old"), ...flags)).toMatchObject({ code: 2 });

  const manifest = await runCommand("changes", at("old/leaflets/manifest.json"), ...ofSample);
  expect(manifest.stdout).toContain("Only leaflets were compared");
  const nothing = await runCommand("changes", at("nowhere"), ...ofSample);
  expect(nothing).toMatchObject({ code: 2, stderr: expect.stringContaining("is no built guide") });
});

import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { parse } from "yaml";
import { type OpenedBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { type ServedFolder, serveFolder } from "../../src/browser/serve-folder.ts";
import { copyImages } from "../../src/build/copy-images.ts";
import { planGuide } from "../../src/build/plan-guide.ts";
import { checkContent } from "../../src/checks/check-content.ts";
import { writeEditor } from "../../src/edit/write-editor.ts";
import { Delivery } from "../../src/site/delivery/delivery.ts";
import { planSite } from "../../src/site/plan-site.ts";
import { printedPages } from "../../src/site/printed-pages.ts";
import { renderSite } from "../../src/site/render-site.ts";
import { sample } from "../sample.ts";
import { EditorPage, textsIn } from "./editor-page.ts";
import { MadeUpGithub } from "./made-up-github.ts";

const today = "2026-11-21";
let folder: string;
let server: ServedFolder;
let opened: OpenedBrowser;
let files: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "editor-"));
  const site = path.join(folder, "site");
  const { content } = await checkContent(sample, today);
  if (!content) throw new Error("The sample has mistakes.");
  const { url } = content.data.organisation;
  await copyImages(content, sample, site);
  const { leaflets } = planGuide(content);
  const manifest = { browser: "", leaflets: [], archives: [] };
  await renderSite(content, leaflets, manifest, site);
  await writeEditor(site, content);
  const delivery = new Delivery(site, {
    url,
    pages: 1000,
    cache: undefined,
    isRare: () => false,
    onPage() {},
  });
  await delivery.deliverPages(planSite(content, leaflets, manifest).frame, await printedPages(site));
  await delivery.finishFiles(content.words);
  server = await serveFolder(site, { prefix: new URL(url).pathname });
  opened = await openBrowser();
  const texts = Object.entries(await textsIn(sample)).map(([name, text]) => [`content/${name}`, text]);
  files = Object.fromEntries([...texts, [".git/HEAD", ""]]);
});

afterAll(async () => {
  await opened?.browser.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A page of the site with the sample's files beside it, in a profile of its own. */
async function openEditor(root: string): Promise<EditorPage> {
  const context = await opened.browser.createBrowserContext();
  onTestFinished(() => context.close());
  const editor = new EditorPage(await context.newPage(), root);
  await editor.page.setViewport({ width: 1200, height: 4000 }); // Fields are there once they are seen.
  await editor.page.goto(`${server.origin}/hearing/about/`);
  await editor.put(files);
  return editor;
}

const start = ({ page }: EditorPage) => page.goto(`${server.origin}/hearing/edit/`);

/** Has the files of the test backend of Sveltia edited, in place of those of a repository. */
async function useTestBackend({ page }: EditorPage): Promise<void> {
  await page.setRequestInterception(true);
  page.on("request", async (request) => {
    if (!request.url().endsWith("/edit/config.json")) return request.continue();
    const config = await (await fetch(request.url())).json();
    config.cms.backend = { name: "test-repo" };
    return request.respond({ contentType: "application/json", body: JSON.stringify(config) });
  });
}

test("five edits of five kinds are what the check accepts; what is wrong is refused in the form", async () => {
  const editor = await openEditor("sveltia-cms-test");
  await useTestBackend(editor);
  await start(editor);
  await editor.press("Work with Test Repository");
  const saved: Record<string, string> = {};
  const save = async (file: string) => {
    saved[file] = await editor.save(file);
    return saved[file];
  };
  const was = (file: string) => files[file] ?? "";

  await editor.open("/collections/guide/entries/signs");
  await editor.write("title", 'Signs of "change"');
  await editor.press("Save");
  expect(await editor.fault("title")).toContain("Use “ and ” inside a text.");
  await editor.write("title", "Signs that your ears have changed");
  const guide = "content/guide/signs.md";
  const [, text = ""] = was(guide).split("\n---\n");
  const list = "::: tick\n- a [note](/guide/signs/#keep-a-note) of **what** you miss\n:::";
  await editor.write("body", `${text.trim()}\n\n${list}\n`);
  expect(await save(guide)).toBe(
    `${was(guide).replace("Signs that your hearing has changed", "Signs that your ears have changed")}\n${list}\n`,
  );

  await editor.open("/collections/services/entries/bright-works");
  await editor.write("order", "0");
  await editor.press("Save");
  expect(await editor.fault("order")).toContain("1");
  await editor.write("order", "7");
  const service = "content/services/bright-works.md";
  expect(await save(service)).toBe(was(service).replace(/^order: \d+$/m, "order: 7"));

  await editor.open("/collections/leaflets/entries/hearing-test");
  await editor.write("description", "");
  await editor.press("Save");
  expect(await editor.fault("description")).not.toBe("");
  await editor.write("description", "Who to ask, what to say and what to bring");
  const leaflet = "content/leaflets/hearing-test.md";
  expect(await save(leaflet)).toBe(
    was(leaflet).replace(/^description: .*$/m, "description: Who to ask, what to say and what to bring"),
  );

  await editor.open("/collections/_singletons/entries/contacts");
  await editor.press("Expand All");
  await editor.write("all.1.phone", "0808 157 020O");
  await editor.press("Save");
  expect(await editor.fault("all.1.phone")).toContain("Write a phone number in digits");
  await editor.write("all.1.phone", "0808 157 0299");
  const contacts = "content/data/contacts.yaml";
  expect(await save(contacts)).toBe(was(contacts).replace('"0808 157 0200"', '"0808 157 0299"'));

  await editor.open("/collections/_singletons/entries/glossary");
  await editor.press("Add Glossary");
  const last = Object.keys(parse(was("content/data/glossary.yaml"))).length;
  await editor.write(`all.${last}.id`, "Ringing ears");
  await editor.write(`all.${last}.term`, "Tinnitus");
  await editor.write(`all.${last}.definition`, "Sounds in your ears that nobody else can hear.");
  await editor.press("Save");
  expect(await editor.fault(`all.${last}.id`)).toContain("Write an id in lower case with hyphens.");
  await editor.write(`all.${last}.id`, "tinnitus");
  const glossary = "content/data/glossary.yaml";
  expect(await save(glossary)).toBe(
    `${was(glossary)}tinnitus:\n  term: Tinnitus\n  definition: Sounds in your ears that nobody else can hear.\n`,
  );

  const edited = path.join(folder, "edited");
  await cp(sample, edited, { recursive: true });
  for (const [file, text] of Object.entries(saved))
    await writeFile(path.join(edited, file.replace("content/", "")), text);
  const { issues } = await checkContent(edited, today);
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(editor.calls).toEqual([]);
  expect(editor.faults).toEqual([]);
});

test("a folder of this machine is edited as it is", async () => {
  const editor = await openEditor("");
  await editor.page.evaluateOnNewDocument(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await start(editor);
  await editor.press("Work with Local Repository");
  await editor.open("/collections/_singletons/entries/organisation");
  await editor.write("strapline", "What to do when you cannot hear well");
  const file = "content/data/organisation.yaml";
  expect(await editor.save(file)).toBe(
    files[file]?.replace(/^strapline: .*$/m, "strapline: What to do when you cannot hear well"),
  );
  expect(editor.calls).toEqual([]);
});

test("at GitHub an edit is a pull request, and GitHub's interface is the only other site that is called", async () => {
  const editor = await openEditor("");
  const { ".git/HEAD": _, ...kept } = files;
  const github = new MadeUpGithub(kept);
  await editor.page.setRequestInterception(true);
  editor.page.on("request", (request) => github.answer(request) ?? request.continue());
  await start(editor);
  await editor.press("Sign In Using Access Token");
  const field = await editor.page.waitForSelector('[role="dialog"] input, dialog input');
  await field?.type("a-token");
  await editor.page.keyboard.press("Enter");
  await editor.page.waitForSelector("text/Collections");
  await editor.open("/collections/_singletons/entries/contacts");
  await editor.press("Expand All");
  await editor.write("all.1.phone", "0808 157 0299");
  await editor.press("Save");
  await vi.waitFor(() => expect(github.kept[0]?.title).toBeDefined(), { timeout: 10_000 });
  const file = "content/data/contacts.yaml";
  const text = files[file]?.replace('"0808 157 0200"', '"0808 157 0299"');
  expect(github.kept).toMatchObject([{ files: { [file]: text }, base: "main" }]);
  expect(github.kept[0]?.branch).not.toBe("main");
  expect([...new Set(editor.calls)]).toEqual([github.address]);
});

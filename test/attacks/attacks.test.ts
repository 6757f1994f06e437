import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { serveFolder } from "../../src/browser/serve-folder.ts";
import { checkContent } from "../../src/checks/check-content.ts";
import { recordOutput } from "../../src/folders/output-record.ts";
import { buildHere } from "../build/build-here.ts";
import { ChangedContent } from "../checks/changed-content.ts";
import { copyContent } from "../checks/copy-content.ts";
import { sitePages } from "../guide/site-pages.ts";
import { sample } from "../sample.ts";
import { attackData, writeAttackPages } from "./attack-pages.ts";
import { danger } from "./danger.ts";
import { fieldPayloads } from "./field-payloads.ts";
import { linkPayloads } from "./link-payloads.ts";
import { markupPayloads } from "./markup-payloads.ts";
import { picturePayloads, plainPictures } from "./picture-payloads.ts";
import { putField } from "./put-field.ts";
import { renderContent } from "./render-content.ts";
import { textPayloads } from "./text-payloads.ts";

const guidePages = (await readdir(`${sample}/guide`)).length;
const pagePayloads = [...markupPayloads, ...linkPayloads];

/** Renders content, whatever the checks say, and opens every page in a browser without a policy to help it. */
async function openAll(content: string): Promise<Record<string, string[]>> {
  const out = await mkdtemp(path.join(tmpdir(), "attacked-"));
  onTestFinished(() => rm(out, { recursive: true, force: true }));
  await renderContent(content, out);
  expect("polluted" in {}).toBe(false);
  const server = await serveFolder(out, { prefix: "/hearing/" });
  const { browser } = await openBrowser();
  const found: Record<string, string[]> = {};
  const waiting = await sitePages(out);
  expect(waiting.length).toBeGreaterThan((await readdir(path.join(content, "guide"))).length);
  const work = async () => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument("globalThis.ran = alert = () => { globalThis.hasRun = true }");
    page.on("dialog", (dialog) => dialog.dismiss());
    page.on("request", (request) => {
      if (!request.url().startsWith(server.origin)) found[request.url()] = ["Is asked for."];
    });
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const address = `${server.origin}/hearing/${next.address}`;
      const response = await page.goto(address, { waitUntil: "domcontentloaded" });
      const dangers = response?.ok() ? await danger(page) : ["Is not there."];
      if (dangers.length > 0) found[next.address] = dangers;
    }
  };
  try {
    await Promise.all([work(), work(), work()]);
  } finally {
    await browser.close();
    await server.close();
  }
  return found;
}

test("there are more than 150 payloads", () => {
  const all = [...pagePayloads, ...textPayloads, ...fieldPayloads, ...picturePayloads];
  expect(new Set(all.map((payload) => JSON.stringify(payload))).size).toBeGreaterThan(150);
});

test("no payload in a text, in front matter or in the data runs, even where no check is asked", async () => {
  const { dir } = await copyContent();
  await writeAttackPages(dir, pagePayloads);
  await attackData(dir, await readdir(path.join(dir, "data")));
  expect(await openAll(dir)).toEqual({});
});

test("every payload in a text is refused with an issue, or is text", async () => {
  const { dir } = await copyContent();
  const names = await writeAttackPages(dir, pagePayloads, ["of a page"]);
  const { issues } = await checkContent(dir, "2026-11-21");
  const refused = new Set(
    issues.filter(({ severity }) => severity === "error").map(({ file }) => path.basename(file, ".md")),
  );
  const passed = pagePayloads.filter((_, index) => !refused.has(names[index] ?? ""));
  expect(passed).toMatchInlineSnapshot(`[]`);
});

test.each(
  fieldPayloads.map((payload) => ({ payload, shown: JSON.stringify(payload) })),
)("$shown is refused", ({ payload }) => {
  const [file] = payload;
  const copy = new ChangedContent();
  copy.put(file, putField(copy.text(file), payload));
  const { content, issues } = copy.check();
  expect("polluted" in {}).toBe(false);
  expect(content === undefined).toBe(true);
  expect(issues.some(({ severity, hint }) => severity === "error" && hint !== "")).toBe(true);
});

test.each([
  "..md",
  "....md",
  "%2e%2e%2fpasswd.md",
  "..\\passwd.md",
  "__proto__.md",
  "{{ 7 * 191 }}.md",
  "<img src=x onerror=ran()>.md",
  "a'b.md",
  "-rf.md",
])("a page called %s is refused, or no page", async (name) => {
  const { dir } = await copyContent();
  await writeFile(path.join(dir, "guide", name), "---\ntitle: A\n---\n\nText.\n");
  const { content } = await checkContent(dir, "2026-11-21");
  // What begins with a dot is hidden, and left alone.
  expect(content?.guide.length ?? guidePages).toBe(guidePages);
});

/** The codes that a picture adds to the issues of the content. */
const picture = (inside: string) => {
  const copy = new ChangedContent();
  copy.put(
    "images/drawing.svg",
    `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>\n`,
  );
  return copy.check().issues.map(({ code }) => code);
};

test.each(picturePayloads)("a picture with %s is refused", (inside) => {
  const codes = picture(inside);
  expect(codes).toContain("active-picture");
  expect(new Set(codes).size).toBe(1);
});

test.each(plainPictures)("a picture with %s is accepted", (inside) => {
  expect(picture(inside)).toEqual([]);
});

test.each([
  "../../etc/passwd",
  "__proto__",
  "*",
  "hearing-test/../../x",
])("--only %s prints nothing", async (slug) => {
  const out = await mkdtemp(path.join(tmpdir(), "only-"));
  onTestFinished(() => rm(out, { recursive: true, force: true }));
  await writeFile(path.join(out, "index.html"), "");
  await recordOutput(out);
  const before = await readdir(out);
  await expect(buildHere({ content: sample, out, select: { only: slug } })).rejects.toThrow("is not known");
  expect(await readdir(out)).toEqual(before);
});

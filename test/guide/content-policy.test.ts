import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { readHeaders } from "../../src/browser/read-headers.ts";
import { openSite } from "./open-site.ts";

const site = openSite();
const read = (file: string) => readFile(path.join(site.folder, file), "utf8");

test("every page states a policy that allows no inline script and no inline style but its own", async () => {
  for (const { file } of site.pages) {
    const [, policy = ""] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await read(file)) ?? [];
    expect(policy, file).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(policy, file).not.toContain("unsafe-inline");
    expect(policy.includes("wasm-unsafe-eval"), file).toBe(file === "search/index.html");
  }
});

test("no field is given by two rules of _headers to one path, which hosts make different things of", async () => {
  const headersFor = await readHeaders(site.folder);
  const files = await readdir(site.folder, { recursive: true });
  for (const file of [...files, ...site.pages.map(({ address }) => address), "images/a.svg", "nothing/"])
    for (const [name, values] of Object.entries(headersFor(`/${file}`)))
      expect(values, `${file} ${name}`).toHaveLength(1);
});

test("the page for what is not there looks the same in every folder, on a host that sends the folder's fields", () =>
  site.withPage(async (page) => {
    const folders = (await readdir(site.folder, { withFileTypes: true })).filter((each) =>
      each.isDirectory(),
    );
    const places = ["", ...folders.map(({ name }) => `${name}/`), "guide/how-to-ask/"];
    const looks: Record<string, unknown> = {};
    for (const place of places) {
      await page.goto(`${site.origin}/${place}nothing-here`, { waitUntil: "load" });
      looks[place] = await page.evaluate(async () => {
        await document.fonts.load("400 16px 'Hyperlegible Next'");
        const { backgroundColor, color } = getComputedStyle(document.body);
        const sheets = [...document.styleSheets].map((sheet) => sheet.cssRules.length);
        const hasFont = [...document.fonts].some(
          ({ family, status }) => /Next/.test(family) && status === "loaded",
        );
        return {
          title: document.title,
          backgroundColor,
          color,
          sheets,
          hasFont,
          height: document.body.scrollHeight,
        };
      });
    }
    expect(looks[""]).toMatchObject({ hasFont: true });
    for (const place of places) expect(looks[place], place).toEqual(looks[""]);
  }));

test("_headers gives each page one policy, with all that its own allows and no inline script or style", async () => {
  const headersFor = await readHeaders(site.folder);
  for (const { file, address } of site.pages) {
    const headers = headersFor(`/${address}`);
    const [policy = "", ...others] = headers["content-security-policy"] ?? [];
    expect(others, address).toEqual([]);
    expect(policy, address).toMatch(/; frame-ancestors 'self'$/);
    expect(policy, address).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(policy, address).not.toContain("unsafe-inline");
    expect(policy.includes("wasm-unsafe-eval"), address).toBe(address === "search/");
    const [, own = ""] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await read(file)) ?? [];
    for (const directive of own.split("; ")) {
      const [name, ...sources] = directive.split(" ");
      const allowed = policy.split("; ").find((each) => each.startsWith(`${name} `));
      expect(allowed?.split(" "), `${address} ${name}`).toEqual(expect.arrayContaining(sources));
    }
    expect(headers["referrer-policy"]).toEqual(["no-referrer"]);
    expect(headers["permissions-policy"]).toHaveLength(1);
  }
});

test("_headers has fewer rules, and shorter lines, than hosts read", async () => {
  const lines = (await read("_headers")).split("\n");
  expect(lines.filter((line) => line.startsWith("/")).length).toBeLessThan(25);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(1000);
});

test.each([
  "guide/how-to-ask/",
  "search/",
  "leaflets/how-to-ask/",
])("a script put into %s is stopped", (address) =>
  site.withPage(async (page) => {
    await page.goto(`${site.origin}/${address}`);
    const [ran, stopped] = await page.evaluate(async () => {
      const stopped = new Promise<string>((resolve) => {
        addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective));
      });
      const script = document.createElement("script");
      script.textContent = "globalThis.ran = true";
      document.body.append(script);
      const image = document.createElement("img");
      image.setAttribute("onerror", "globalThis.ran = true");
      image.src = "data:,";
      document.body.append(image);
      const directive = await stopped;
      await new Promise((resolve) => setTimeout(resolve, 50));
      return ["ran" in globalThis, directive];
    });
    expect(ran).toBe(false);
    expect(stopped).toMatch(/^script-src/);
  }));

test("_headers lets no picture run or load anything when it is opened by itself", async () => {
  const { "content-security-policy": policies } = (await readHeaders(site.folder))("/images/drawing.svg");
  expect(policies?.join()).toMatch(/^default-src 'none'; .*; sandbox allow-forms allow-same-origin$/);
  expect(policies?.join()).not.toContain("script-src");
});

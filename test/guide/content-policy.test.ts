import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
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

test("_headers gives each page the policy that stands in it, once, and all pages the rest", async () => {
  const headers = await read("_headers");
  const rules = [...headers.matchAll(/^(\/\S*)\n {2}Content-Security-Policy: (default.*)$/gm)];
  for (const { file, address } of site.pages) {
    const forPage = rules.filter(([, place = ""]) =>
      place.endsWith("*") ? `/${address}`.startsWith(place.slice(0, -1)) : `/${address}` === place,
    );
    expect(forPage, address).toHaveLength(1);
    expect(await read(file)).toContain(`content="${forPage[0]?.[2]}"`);
  }
  expect(headers).toContain("Content-Security-Policy: frame-ancestors 'self'");
  expect(headers).toContain("Referrer-Policy: no-referrer");
  expect(headers).toContain("Permissions-Policy: ");
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

import { readFile } from "node:fs/promises";
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

test("_headers gives each page one policy, with all that its own allows and no inline script or style", async () => {
  const headersFor = await readHeaders(site.folder);
  for (const { file, address } of site.pages) {
    const headers = headersFor(`/${address}`);
    const [frames, policy = "", ...others] = headers["content-security-policy"] ?? [];
    expect([frames, others], address).toEqual(["frame-ancestors 'self'", []]);
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
  expect(policies).toContain("default-src 'none'; sandbox");
});

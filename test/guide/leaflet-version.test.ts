import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, inject, test } from "vitest";
import type { Manifest } from "../../src/leaflets/manifest.ts";
import { openSite } from "./open-site.ts";

const manifest = await readFile(path.join(inject("site"), "leaflets/manifest.json"), "utf8");
const current = (JSON.parse(manifest) as Manifest).leaflets.find(
  ({ slug }) => slug === "how-to-ask",
)?.version;

const site = openSite();

/** What the leaflet's web page says of a copy, where its QR code leads. */
async function read(fragment: string, script = true): Promise<string> {
  return site.withPage(async (page) => {
    await page.setJavaScriptEnabled(script);
    await page.goto(`${site.origin}/leaflets/how-to-ask/${fragment}`);
    return await page.$eval(".copy", (copy) => (copy as HTMLElement).innerText);
  });
}

test.each([true, false])("a current copy is said to be current (script: %s)", async (script) => {
  const text = await read(`#v-${current}`, script);
  expect(text).toContain("Your copy is current.");
  expect(text).not.toContain("replaced");
});

test("an older copy is said to be replaced, with a link to the current PDF", async () => {
  const text = await read("#v-0ddc0b");
  expect(text).toContain("A newer version has replaced your copy. Print the current version.");
  expect(text).not.toContain("Your copy is current.");
});

test.each([
  ["", true],
  ["#v-0ddc0b", false],
] as const)("else the current version is there to compare (“%s”, script: %s)", async (fragment, script) => {
  const text = await read(fragment, script);
  expect(text).toContain(`The current version is ${current}`);
  expect(text).not.toMatch(/Your copy is current|replaced/);
});

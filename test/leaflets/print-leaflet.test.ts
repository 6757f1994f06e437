import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type OpenedBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { writtenPageNumbers } from "../../src/leaflets/page-numbers.ts";
import { printLeaflet } from "../../src/leaflets/print-leaflet.ts";
import { readPageNumbers } from "../../src/leaflets/read-page-numbers.ts";

let opened: OpenedBrowser;
beforeAll(async () => {
  opened = await openBrowser();
});
afterAll(() => opened.browser.close());

/** Prints a body with a list of contents; gives the numbers that it says, and those of the pages where things stand. */
async function print(body: string) {
  const folder = await mkdtemp(path.join(tmpdir(), "print-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, "index.html");
  const style =
    "@page a4 { size: A4; margin: 20mm } body { page: a4; margin: 0; font: 5mm/10mm serif } p { margin: 0 }";
  await writeFile(file, `<!doctype html><html lang="en"><style>${style}</style><body>${body}</body></html>`);
  const page = await opened.browser.newPage();
  try {
    const address = pathToFileURL(file).href;
    const { raw } = await printLeaflet(
      page,
      { address, file },
      { leaflet: { contents: true }, format: "a4" },
    );
    return { says: writtenPageNumbers(await readFile(file, "utf8")), stands: await readPageNumbers(raw) };
  } finally {
    await page.close();
  }
}

const link = (id: string, says = "") =>
  `<a href="#${id}">There</a><span data-page-of="${id}"${says && ` data-says="${says}"`}></span>`;

test("numbers that push what they number to the next page are those of where it then stands", async () => {
  // 25 lines fill a page; what the number is said in takes a line of its own, which the first print has not got.
  const words = `(${"far ".repeat(20)}on page \uFFFC)`;
  const { says, stands } = await print(
    `<p>${link("b")}</p><p>${link("b", words)}</p><div style="height: 220mm"></div><p id="b">B</p>`,
  );
  expect(stands.get("b")).toBe(2);
  expect(says).toEqual(new Map([["b", "2"]]));
});

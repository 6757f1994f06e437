import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenedBrowser, openBrowser } from "../../../src/browser/open-browser.ts";
import { a4Sheet } from "../../../src/formats/format.ts";
import { findMisfits, type Misfit } from "../../../src/leaflets/paper/find-misfits.ts";
import { layOutAsPaper } from "../../../src/leaflets/paper/lay-out-as-paper.ts";

const style = "@page a4 { margin: 12mm 14mm 17mm } body { page: a4; margin: 0 }";

let opened: OpenedBrowser;
beforeAll(async () => {
  opened = await openBrowser();
});
afterAll(() => opened.browser.close());

async function misfits(body: string): Promise<Misfit[]> {
  const page = await opened.browser.newPage();
  try {
    await page.setContent(`<!doctype html><style>${style}</style><body>${body}`);
    return await layOutAsPaper(page, a4Sheet, () => page.evaluate(findMisfits));
  } finally {
    await page.close();
  }
}

test("what is as wide as the text may be fits", async () => {
  expect(await misfits('<p style="width: 100%">Text</p><p style="width: 181mm">Text</p>')).toEqual([]);
});

test("a block that is too wide is named, with by how much", async () => {
  expect(await misfits('<div style="width: 200mm">Wide <em>words</em></div>')).toEqual([
    { what: "block", name: "Wide words", excess: 18 },
  ]);
});

test("what is too high for a panel of fixed size is named, with by how much", async () => {
  const panel = (height: number) =>
    `<div style="contain: size; height: 40mm"><p style="height: ${height}mm; margin: 0">Panel</p></div>`;
  expect(await misfits(panel(40))).toEqual([]);
  expect(await misfits(panel(49.6))).toEqual([{ what: "panel", name: "Panel", excess: 10 }]);
});

test("of a panel that is too small, the words that go beyond it are named", async () => {
  const panel = (style: string) =>
    `<div style="height: 40mm; ${style}"><h2>Ask</h2><aside><p>North Street</p><p style="height: 60mm">Monday</p></aside></div>`;
  const told = [{ what: "panel", name: "Monday", excess: expect.any(Number) }];
  expect(await misfits(panel("contain: size"))).toEqual(told);
  expect(await misfits(panel("overflow: hidden"))).toEqual(told);
  expect(await misfits(panel(""))).toEqual([]);
});

test("a word too long for its column is named, on the sheet or off it, once", async () => {
  const word = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
  const column = `<div style="width: 40mm"><p>Ask at <em>${word}</em>.</p><p>${word}</p></div>`;
  expect(await misfits(column)).toEqual([{ what: "word", name: word, excess: expect.any(Number) }]);
});

test("a word that is read from right to left is too long where it goes beyond the left edge of its column", async () => {
  const word = "שלום".repeat(20);
  const column = `<div dir="rtl" style="width: 40mm; margin-left: 60mm"><p>אל <em>${word}</em></p></div>`;
  expect(await misfits(column)).toEqual([{ what: "word", name: word, excess: expect.any(Number) }]);
});

test("a block that goes beyond the left edge is named, with by how much", async () => {
  const wide = '<div dir="rtl"><div style="width: 200mm">Wide <em>words</em></div></div>';
  expect(await misfits(wide)).toEqual([{ what: "block", name: "Wide words", excess: 18 }]);
  expect(await misfits('<p style="margin-left: -19mm">Out</p>')).toEqual([
    { what: "block", name: "Out", excess: 19 },
  ]);
});

test("a picture that goes beyond the left edge of its column, or is higher than a page, is named", async () => {
  const picture = (width: number, height: number) =>
    `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${height}'/%3E`;
  const told = (src: string) => [{ what: "picture", name: src, excess: expect.any(Number) }];
  const [wide, high, highest] = [picture(900, 9), picture(9, 1014), picture(9, 1010)];
  expect(await misfits(`<p dir="rtl"><img src="${wide}" alt="Steps"></p>`)).toEqual(told(wide));
  expect(await misfits(`<p><img src="${high}" alt="Steps"></p>`)).toEqual([
    { what: "high picture", name: high, excess: 1 },
  ]);
  expect(await misfits(`<p><img src="${highest}" alt="Steps"></p>`)).toEqual([]);
});

test("a picture too wide for its column is named", async () => {
  const src = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='900' height='9'/%3E";
  expect(await misfits(`<p><img src="${src}" alt="Steps"></p>`)).toEqual([
    { what: "picture", name: src, excess: expect.any(Number) },
  ]);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenedBrowser, openBrowser } from "../../../src/browser/open-browser.ts";
import { findMisfits } from "../../../src/leaflets/paper/find-misfits.ts";
import { layOutAsPaper } from "../../../src/leaflets/paper/lay-out-as-paper.ts";
import { a4Sheet } from "../../../src/leaflets/sheets.ts";

const style =
  "@page a4 { margin: 12mm 14mm 17mm } body { page: a4; margin: 0 } .stamp { position: absolute; top: 0 }";

let opened: OpenedBrowser;
beforeAll(async () => {
  opened = await openBrowser();
});
afterAll(() => opened.browser.close());

async function misfits(body: string): Promise<string[]> {
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

test("the widest of what is too wide is named, with by how much", async () => {
  expect(
    await misfits(
      '<p style="width: 183mm">Wide</p><table style="width: 200mm"><tr><td>Wider<td>More</table>',
    ),
  ).toEqual([expect.stringMatching(/^<table> “WiderMore” is 6\d pixels too wide for the page\.$/)]);
});

test("a clinic's details that reach below the band do not fit", async () => {
  const band = '<header class="band" style="height: 60mm">Title</header>';
  expect(await misfits(`${band}<aside class="stamp" style="height: 50mm">North</aside>`)).toEqual([]);
  expect(await misfits(`${band}<aside class="stamp" style="height: 70mm">North</aside>`)).toHaveLength(1);
});

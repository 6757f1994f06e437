import type { Page } from "puppeteer";

/**
 * Words of up to fourteen letters that go over two lines, because what they stand in is too narrow for them. Those in an
 * address may be broken.
 */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const broken = new Set<string>();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!text.parentElement?.checkVisibility()) continue;
      for (const { 0: word, index } of text.nodeValue?.matchAll(
        /(?<![^\s“(])\p{L}{2,14}(?![^\s”),.;:?!])/gu,
      ) ?? []) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
        if (new Set(tops).size > 1) broken.add(`Broken: ${word}`);
      }
    }
    return [...broken];
  });
}

import type { Page } from "puppeteer";

/** Words that stand above others which come before them in the source: without styles they would be read out of turn. */
export function orderFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const blocks = [...document.querySelectorAll("main :is(h1, h2, h3, p, li, dt, dd, th, td)")].filter(
      (block) => block.checkVisibility() && !block.closest("thead, .unseen"),
    );
    const first = document.querySelector("main :is(h1, h2, h3)")?.localName;
    const faults =
      first === "h1" || !document.querySelector("main h1") ? [] : ["The title does not come first."];
    let above = Number.NEGATIVE_INFINITY;
    for (const block of blocks) {
      const { top, height } = block.getBoundingClientRect();
      if (height > 0 && top < above - 1)
        faults.push(`Out of turn: ${block.textContent?.trim().slice(0, 60)}`);
      if (height > 0) above = top;
    }
    return faults;
  });
}

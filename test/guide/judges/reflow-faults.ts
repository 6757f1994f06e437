import type { Page } from "puppeteer";

/** What sticks out of the window sideways or is cut off by a box of its own (WCAG 2.2, 1.4.10 and 1.4.12). */
export function reflowFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) faults.push("The page scrolls sideways.");

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const holder = text.parentElement;
      if (!text.nodeValue?.trim() || !holder?.checkVisibility() || isForEarsOnly(holder)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const words = range.getBoundingClientRect();
      const shown = `<${holder.localName} class="${holder.className}"> ${text.nodeValue.trim().slice(0, 60)}`;
      if (words.left < -1 || words.right > width + 1) faults.push(`Outside the window: ${shown}`);
      for (let box: Element | null = holder; box && box !== document.body; box = box.parentElement) {
        if (!["hidden", "clip"].includes(getComputedStyle(box).overflowY)) continue;
        const edge = box.getBoundingClientRect();
        const isInside =
          words.top >= edge.top - 2 && words.bottom <= edge.bottom + 2 && words.right <= edge.right + 2;
        if (!isInside) faults.push(`Cut off: ${shown}`);
      }
    }
    return faults;

    /** Words that only screen readers are given stand in a box of one pixel. */
    function isForEarsOnly(element: Element): boolean {
      const { width, height } = element.getBoundingClientRect();
      const inPixel = width <= 1 || height <= 1;
      return (
        inPixel ||
        (element.parentElement !== null &&
          element.closest("body > *") !== element &&
          isForEarsOnly(element.parentElement))
      );
    }
  });
}

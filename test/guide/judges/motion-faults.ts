import type { Page } from "puppeteer";

/** Whatever moves on a page for a reader who asked for less motion (WCAG 2.2, 2.3.3). */
export function motionFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const moves = (style: CSSStyleDeclaration) =>
      style.animationName !== "none" ||
      style.transitionDuration.split(", ").some((time) => Number.parseFloat(time) > 0.01) ||
      style.scrollBehavior === "smooth";
    return [...document.querySelectorAll("*")]
      .filter((element) => moves(getComputedStyle(element)))
      .map((element) => `Moves: ${element.outerHTML.slice(0, 100)}`);
  });
}

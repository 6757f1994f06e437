import type { Page } from "puppeteer";

/** Main actions smaller than 44 by 44 px (WCAG 2.2, 2.5.5); axe-core holds every other target to 24 px. */
export function actionFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const actions =
      "button, .button, .search input, .pager a, .thoughts a, .kinds label, .find input, .skip:focus";
    return [...document.querySelectorAll(actions)]
      .filter((action) => action.checkVisibility({ visibilityProperty: true }))
      .map((action) => ({ action, box: action.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 43.5 || box.height < 43.5))
      .map(
        ({ action, box }) =>
          `${box.width.toFixed(1)} × ${box.height.toFixed(1)}: ${action.outerHTML.slice(0, 120)}`,
      );
  });
}

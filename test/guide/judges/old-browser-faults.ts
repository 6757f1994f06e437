import * as axeCore from "axe-core";
import type { Page } from "puppeteer";
import type { OldBrowser } from "../../../src/styles/browser-support.ts";
import { asOldBrowser } from "./as-old-browser.ts";

/** The least contrast of words (WCAG 2.2, 1.4.3). */
const least = 4.5;

/** How wide the page is shown, in CSS pixels, and by day or in the dark. */
export interface Showing {
  width: number;
  scheme: "light" | "dark";
}

/** What can be clicked on a page in a browser of today, in each showing. */
export async function controlsOf(page: Page, showings: readonly Showing[]): Promise<string[][]> {
  const found: string[][] = [];
  for (const showing of showings) {
    await show(page, showing);
    found.push(await controls(page));
  }
  return found;
}

/**
 * Shows a page as an old browser would, and tells words that do not stand out and controls that are gone. Menus that
 * open by `popover` stand open there, without their button.
 *
 * @param before the controls of the page in each showing
 */
export async function oldBrowserFaults(
  page: Page,
  browser: OldBrowser,
  showings: readonly Showing[],
  before: readonly string[][],
): Promise<string[]> {
  await becomeOld(page, browser);
  const faults: string[] = [];
  for (const [index, showing] of showings.entries()) {
    await show(page, showing);
    const after = new Set(await controls(page));
    const gone =
      before[index]?.filter((control) => !after.has(control) && !control.includes("menu-button")) ?? [];
    const found = [...gone.map((control) => `Gone: ${control}`), ...(await paleWords(page))];
    faults.push(...found.map((fault) => `${showing.width} px, ${showing.scheme}: ${fault}`));
  }
  return faults;
}

async function show(page: Page, { width, scheme }: Showing): Promise<void> {
  await page.setViewport({ width, height: 740 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
}

async function becomeOld(page: Page, browser: OldBrowser): Promise<void> {
  const styles = await page.$$eval("style", (all) =>
    all.map(({ media, textContent }) => (media ? `@media ${media}{${textContent}}` : (textContent ?? ""))),
  );
  const old = styles.map((css) => asOldBrowser(css.replaceAll("[popover]", ".was-popover"), browser));
  await page.evaluate((sheets) => {
    for (const style of [...document.querySelectorAll("style")]) style.remove();
    document.adoptedStyleSheets = sheets.map((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    });
    for (const menu of document.querySelectorAll("[popover]")) {
      menu.classList.add("was-popover");
      menu.removeAttribute("popover");
    }
  }, old);
}

/** What can be clicked and shows, by its HTML. */
function controls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("a, button, input, summary")]
      .filter((each) => {
        const { width, height, right, left } = each.getBoundingClientRect();
        const isSeen = each.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        return isSeen && width > 1 && height > 1 && right > 0 && left < innerWidth;
      })
      .map((each) => each.outerHTML.slice(0, 160)),
  );
}

/** Words whose contrast is too low, and words that something covers, by axe-core. */
async function paleWords(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axeCore.default.source);
  return page.evaluate(async (limit) => {
    const runOnly = ["color-contrast"];
    const { violations, passes, incomplete } = await globalThis.axe.run({ runOnly });
    return [...violations, ...passes, ...incomplete]
      .flatMap(({ nodes }) => nodes)
      .flatMap(({ html, any }) => {
        const { contrastRatio, messageKey } = any[0]?.data ?? {};
        if (messageKey === "bgOverlap") return [`Covered: ${html.slice(0, 120)}`];
        return contrastRatio && contrastRatio < limit
          ? [`Contrast ${contrastRatio}: ${html.slice(0, 120)}`]
          : [];
      });
  }, least);
}

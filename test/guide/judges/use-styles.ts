import type { Page } from "puppeteer";

/** Lays rules over a page as an extension would do it, past its Content-Security-Policy; the last ones replace others. */
export async function useStyles(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

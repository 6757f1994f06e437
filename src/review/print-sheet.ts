import { openBrowser } from "../browser/open-browser.ts";

/**
 * A sheet to sign as PDF, printed by the browser that prints the leaflets.
 *
 * @param html the sheet, which needs no other file
 * @throws {ToolError} where there is no browser
 */
export async function printSheet(html: string): Promise<Uint8Array> {
  const { browser } = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await browser.close();
  }
}

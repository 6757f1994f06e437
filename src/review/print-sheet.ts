import { createPagePool } from "../browser/create-page-pool.ts";
import { findPrintingBrowsers } from "../browser/find-printing-browsers.ts";

/**
 * A sheet to sign as PDF, printed by a browser that prints the leaflets.
 *
 * @param html the sheet, which needs no other file
 * @throws {ToolError} where there is no browser
 */
export async function printSheet(html: string): Promise<Uint8Array> {
  const { browsers } = await findPrintingBrowsers();
  const pool = await createPagePool({ browsers, answers: async () => undefined, workers: 1 });
  try {
    return await pool.use("sheet.pdf", async (page) => {
      await page.setContent(html);
      return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    });
  } finally {
    await pool.close();
  }
}

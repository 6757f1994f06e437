import type { Page } from "puppeteer";
import type { Sheet } from "../../formats/format.ts";

/**
 * Runs in a page with the styles of print: gives it the width that its text may have on a sheet of paper, which is that
 * of the sheet without the margins of its `@page`, and says the height as `--page-height`, in pixels.
 */
function takePaperSize({ width, height }: Sheet): void {
  const name = getComputedStyle(document.body).getPropertyValue("page");
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const rule = rules.find((each) => each instanceof CSSPageRule && each.selectorText === name);
  if (!(rule instanceof CSSPageRule)) throw new Error(`There is no @page rule “${name}”.`);
  const { marginLeft, marginRight, marginTop, marginBottom } = rule.style; // In millimetres.
  const within = (side: number, before: string, after: string) =>
    side - (Number.parseFloat(before) || 0) - (Number.parseFloat(after) || 0);
  const { style } = document.documentElement;
  style.width = `${within(width, marginLeft, marginRight)}mm`;
  style.setProperty("--page-height", `${(within(height, marginTop, marginBottom) / 25.4) * 96}`);
}

/**
 * Lays a print page out on the screen as it will be on paper, all sheets in one, while `look` asks it one thing. The page
 * keeps the styles of print.
 */
export async function layOutAsPaper<Seen>(
  page: Page,
  sheet: Sheet,
  look: () => Promise<Seen>,
): Promise<Seen> {
  // Asked all at once: the page answers in order, and is not kept waiting.
  const [, , seen] = await Promise.all([
    page.emulateMediaType("print"),
    page.evaluate(takePaperSize, sheet),
    look(),
    page.evaluate(() => document.documentElement.removeAttribute("style")),
  ]);
  return seen;
}

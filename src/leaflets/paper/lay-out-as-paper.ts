import type { Page } from "puppeteer";
import type { Sheet } from "../../formats/format.ts";

/**
 * Runs in a page with the styles of print: gives it the width that its text may have on paper `width` mm wide, which
 * is that of the sheet without the margins of its `@page`.
 */
function takePaperWidth(width: number): void {
  const name = getComputedStyle(document.body).getPropertyValue("page");
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const rule = rules.find((each) => each instanceof CSSPageRule && each.selectorText === name);
  if (!(rule instanceof CSSPageRule)) throw new Error(`There is no @page rule “${name}”.`);
  const [left, right] = [rule.style.marginLeft, rule.style.marginRight].map(Number.parseFloat); // In millimetres.
  document.documentElement.style.width = `${width - (left ?? 0) - (right ?? 0)}mm`;
}

/**
 * Lays a print page out on the screen as it will be on paper, all sheets in one, while `look` asks it one thing. The page
 * keeps the styles of print.
 */
export async function layOutAsPaper<Seen>(
  page: Page,
  { width }: Sheet,
  look: () => Promise<Seen>,
): Promise<Seen> {
  // Asked all at once: the page answers in order, and is not kept waiting.
  const [, , seen] = await Promise.all([
    page.emulateMediaType("print"),
    page.evaluate(takePaperWidth, width),
    look(),
    page.evaluate(() => document.documentElement.style.removeProperty("width")),
  ]);
  return seen;
}

import type { Content } from "../content/model.ts";
import { usedScripts } from "../content/used-scripts.ts";
import { printedFormats } from "../formats/editions.ts";
import { layoutStyles } from "../styles/layout-styles.ts";
import { copyAssets, otherFontAssets, printFontAssets } from "../templates/assets.ts";
import { renderTemplates } from "../templates/render-templates.ts";
import { writeRendered } from "../templates/write-rendered.ts";
import { extendedRange } from "../typeface/extended-range.ts";
import type { PrintJob } from "./print-jobs.ts";

/** What all editions share, then the sheet of each. */
export const printSheets = ["print.css", ...printedFormats.map((name) => `formats/${name}.css`)];

/** The faces of print, with the letters that each is for. */
export const printFonts = () =>
  printFontAssets().map((font) => ({
    ...font,
    ...(font.script === "latin-ext" && { range: extendedRange }),
  }));

/** Writes the page of every print job: what is printed here, and what a reader's own browser prints the same. */
export async function renderPrints(
  content: Content,
  prints: readonly PrintJob[],
  out: string,
): Promise<void> {
  if (prints.length === 0) return;
  const fonts = printFonts();
  const otherFonts = usedScripts(content).flatMap(otherFontAssets);
  const site = {
    organisation: content.data.organisation,
    fonts,
    otherFonts,
    styles: layoutStyles(printSheets, content.data.organisation.colours),
    prints,
  };
  const { url } = content.data.organisation;
  await writeRendered(await renderTemplates("print", { data: { site }, words: content.words, url }), out);
  await copyAssets([...fonts, ...otherFonts], out);
}

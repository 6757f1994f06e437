import type { Content } from "../content/model.ts";
import { usedScripts } from "../content/used-scripts.ts";
import { printedFormats } from "../formats/editions.ts";
import { layoutStyles } from "../styles/layout-styles.ts";
import { copyAssets, otherFontAssets, printFontAssets, typefaceView } from "../templates/assets.ts";
import { renderTemplates } from "../templates/render-templates.ts";
import { writeRendered } from "../templates/write-rendered.ts";
import type { PrintJob } from "./print-jobs.ts";

/** What all editions share, then the sheet of each. */
export const printSheets = ["print.css", ...printedFormats.map((name) => `formats/${name}.css`)];

/** Writes the page of every print job: what is printed here, and what a reader's own browser prints the same. */
export async function renderPrints(
  content: Content,
  prints: readonly PrintJob[],
  out: string,
): Promise<void> {
  if (prints.length === 0) return;
  const { organisation } = content.data;
  const fonts = printFontAssets(organisation.typeface);
  const otherFonts = usedScripts(content).flatMap(otherFontAssets);
  const site = {
    organisation,
    typeface: typefaceView(organisation.typeface),
    fonts,
    otherFonts,
    styles: layoutStyles(printSheets, organisation),
    prints,
  };
  const { url } = organisation;
  await writeRendered(await renderTemplates("print", { data: { site }, words: content.words, url }), out);
  await copyAssets([...fonts, ...otherFonts], out);
}

import path from "node:path";
import type { Content } from "../content/model.ts";
import { fontAsset } from "../templates/assets.ts";
import { renderTemplates, projectFolder } from "../templates/render-templates.ts";
import { bundleStyles } from "../templates/bundle-styles.ts";
import type { PrintJob } from "./print-jobs.ts";

/** Writes the page of every print job: what is printed here, and what a reader's own browser prints the same. */
export async function renderPrints(
  content: Content,
  prints: readonly PrintJob[],
  out: string,
): Promise<void> {
  const font = fontAsset();
  const data = {
    organisation: content.data.organisation,
    font: font.url,
    styles: bundleStyles(path.join(projectFolder, "layouts/css/print.css")),
    prints,
  };
  const copies = { [font.source]: font.url };
  await renderTemplates("print", out, { data, url: content.data.organisation.url, copies });
}

import { composeLeaflet } from "../../src/leaflets/compose/compose-leaflet.ts";
import { printJobs } from "../../src/leaflets/print-jobs.ts";
import { renderPrints } from "../../src/leaflets/render-prints.ts";
import { renderSite } from "../../src/site/render-site.ts";
import { uncheckedContent } from "../unchecked-content.ts";

/** Renders every page of a content folder that fits its schema, with no rule asked, without PDFs and without policies. */
export async function renderContent(dir: string, out: string): Promise<void> {
  const content = await uncheckedContent(dir);
  const leaflets = content.leaflets.map((leaflet) => composeLeaflet(leaflet, content));
  await renderPrints(content, printJobs(leaflets, content), out);
  await renderSite(content, leaflets, { browser: "none", leaflets: [], archives: [] }, out);
}

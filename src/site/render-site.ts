import path from "node:path";
import type { Content } from "../content/model.ts";
import type { ComposedLeaflet } from "../leaflets/composed-leaflet.ts";
import type { PrintedLeaflet } from "../leaflets/manifest.ts";
import { fontAsset, searchScriptAsset } from "../templates/assets.ts";
import { bundleStyles } from "../templates/bundle-styles.ts";
import { projectFolder, renderTemplates } from "../templates/render-templates.ts";
import { siteData } from "./site-data.ts";

/** Writes every page of the site that readers see, but not the search index. */
export async function renderSite(
  content: Content,
  leaflets: ComposedLeaflet[],
  printed: PrintedLeaflet[],
  out: string,
): Promise<void> {
  const font = fontAsset();
  const searchScript = searchScriptAsset();
  const sheet = (name: string) => bundleStyles(path.join(projectFolder, "layouts/css", name));
  const data = {
    ...siteData(content, leaflets, printed),
    font: font.url,
    searchScript: searchScript.url,
    styles: sheet("site.css"),
    searchStyles: sheet("search.css"),
  };
  const copies = { [font.source]: font.url, [searchScript.source]: searchScript.url };
  await renderTemplates("site", out, { data, url: content.data.organisation.url, copies });
}

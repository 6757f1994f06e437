import path from "node:path";
import type { Content } from "../content/model.ts";
import { formats } from "../schema/leaflet.ts";
import { fontAsset } from "../site/assets.ts";
import { eleventyFor, projectFolder } from "../site/render-templates.ts";
import { bundleStyles } from "../site/styles.ts";
import type { ComposedLeaflet } from "./composed-leaflet.ts";

/** Writes the print page of every leaflet in every format: what is printed here, and what a browser prints the same. */
export async function renderPrints(content: Content, leaflets: ComposedLeaflet[], out: string): Promise<void> {
  const font = fontAsset();
  const data = {
    organisation: content.data.organisation,
    font: font.url,
    styles: bundleStyles(path.join(projectFolder, "layouts/css/print.css")),
    prints: leaflets.flatMap((leaflet) => formats.map((format) => ({ leaflet, format, url: printUrl(leaflet, format) }))),
  };
  const copies = { [font.source]: font.url };
  await eleventyFor("print", out, { data, url: content.data.organisation.url, copies }).write();
}

/** Address of a leaflet's print page. */
export function printUrl({ slug }: { slug: string }, format: string): string {
  return `/leaflets/${slug}/${format}/`;
}

import path from "node:path";
import type { Content } from "../content/model.ts";
import { namedPages } from "../content/own-addresses.ts";
import { usedScripts } from "../content/used-scripts.ts";
import { projectFolder } from "../folders/project-folder.ts";
import type { ComposedLeaflet } from "../leaflets/compose/composed-leaflet.ts";
import type { Manifest } from "../leaflets/manifest.ts";
import { printFonts, printSheets } from "../leaflets/render-prints.ts";
import { bundleStyles } from "../styles/bundle-styles.ts";
import { fontAssets, otherFontAssets } from "../templates/assets.ts";
import { renderTemplates } from "../templates/render-templates.ts";
import { extendedRange } from "../typeface/extended-range.ts";
import { siteData } from "./site-data.ts";

/**
 * Writes every page of the site that readers see, but not the search index.
 *
 * @param only the address of the one page to write
 */
export async function renderSite(
  content: Content,
  leaflets: ComposedLeaflet[],
  manifest: Manifest,
  out: string,
  only?: string,
): Promise<void> {
  const fonts = fontAssets();
  const otherFonts = usedScripts(content).flatMap(otherFontAssets);
  const inPrint = printFonts();
  const { colours } = content.data.organisation;
  const sheetFile = (name: string) => path.join(projectFolder, "layouts/css", name);
  const sheet = (name: string) => bundleStyles([sheetFile(name)], colours);
  const shown = siteData(content, leaflets, manifest);
  const data = {
    ...shown,
    /** What each template makes pages of. */
    made: only === undefined ? shown : onlyAt(only, shown),
    font: fonts.latin.url,
    extendedFont: { url: fonts["latin-ext"].url, range: extendedRange },
    otherFonts,
    styles: sheet("site.css"),
    /** What a page that prints as a leaflet does carries beside its own. */
    paper: { fonts: inPrint, styles: bundleStyles([...printSheets, sheetFile("tools/paper.css")], colours) },
    ownStyles: Object.fromEntries(
      namedPages
        .flatMap((page) => [page.styles ?? [], page.sheet ?? []].flat())
        .map((name) => [name, sheet(name)]),
    ),
  };
  const copies = Object.fromEntries(
    [...Object.values(fonts), ...otherFonts, ...inPrint].map(({ source, url }) => [source, url]),
  );
  await renderTemplates("site", out, {
    data,
    words: content.words,
    url: content.data.organisation.url,
    copies,
  });
}

/** The lists of views that templates make pages of, with none but the view at one address. */
function onlyAt(address: string, shown: ReturnType<typeof siteData>) {
  const lists = (of: object) =>
    Object.entries(of).filter((entry): entry is [string, { url: string }[]] => Array.isArray(entry[1]));
  const among = (of: object) =>
    Object.fromEntries(lists(of).map(([name, list]) => [name, list.filter(({ url }) => url === address)]));
  return { ...among(shown), own: among(shown.own) };
}

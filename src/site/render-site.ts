import { createHash } from "node:crypto";
import path from "node:path";
import { hashCode } from "../cache/code-hash.ts";
import type { Content } from "../content/model.ts";
import { namedPages } from "../content/own-addresses.ts";
import { usedScripts } from "../content/used-scripts.ts";
import { projectFolder } from "../folders/project-folder.ts";
import { fileAt } from "../inspect/address-of.ts";
import type { ComposedLeaflet } from "../leaflets/compose/composed-leaflet.ts";
import type { Manifest } from "../leaflets/manifest.ts";
import { printFonts, printSheets } from "../leaflets/render-prints.ts";
import { bundleStyles } from "../styles/bundle-styles.ts";
import { fontAssets, otherFontAssets } from "../templates/assets.ts";
import { renderTemplates } from "../templates/render-templates.ts";
import { extendedRange } from "../typeface/extended-range.ts";
import { siteData } from "./site-data.ts";

/** A page before it is made. */
export interface PlannedPage {
  address: string;
  /** Its path in the site. */
  file: string;
  /** A hash of all that it is made of: pages of one key are the same. */
  key: string;
}

/**
 * Writes the pages of the site that readers see, but not the search index.
 *
 * @param isToMake asked of every page; those that are not to be made are left out
 * @returns every page, made or not
 */
export async function renderSite(
  content: Content,
  leaflets: readonly ComposedLeaflet[],
  manifest: Manifest,
  out: string,
  isToMake: (page: PlannedPage) => boolean = () => true,
): Promise<PlannedPage[]> {
  const { words } = content;
  const { colours, url } = content.data.organisation;
  const fonts = fontAssets();
  const otherFonts = usedScripts(content).flatMap(otherFontAssets);
  const inPrint = printFonts();
  const sheetFile = (name: string) => path.join(projectFolder, "layouts/css", name);
  const sheet = (name: string) => bundleStyles([sheetFile(name)], colours);
  const { frame, made, files } = siteData(content, leaflets, manifest);
  const site = {
    ...frame,
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
  const basis = hashOf(site, words, hashCode("src", "layouts"));
  const planned = new Map<string, PlannedPage>();
  const isChosen = (name: string, view: { url: string }) => {
    const page = { address: view.url, file: fileAt(view.url), key: hashOf(basis, name, view) };
    if (planned.has(page.file)) throw new Error(`Two pages are made at ${page.address}.`);
    planned.set(page.file, page);
    return isToMake(page);
  };
  const { own, ...lists } = made;
  const choose = (of: Record<string, readonly { url: string }[]>) =>
    Object.fromEntries(
      Object.entries(of).map(([name, views]) => [name, views.filter((view) => isChosen(name, view))]),
    );
  const copies = Object.fromEntries(
    [...Object.values(fonts), ...otherFonts, ...inPrint].map(({ source, url }) => [source, url]),
  );
  await renderTemplates("site", out, {
    data: { site, made: { ...choose(lists), own: choose(own) }, files },
    words,
    url,
    copies,
  });
  return [...planned.values()];
}

/** A hash of values that JSON can hold. */
function hashOf(...values: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(values)).digest("hex");
}

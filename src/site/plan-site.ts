import { createHash } from "node:crypto";
import { hashCode } from "../cache/code-hash.ts";
import type { Content } from "../content/model.ts";
import { namedPages } from "../content/own-addresses.ts";
import { fileAt } from "../folders/address-of.ts";
import type { ComposedLeaflet } from "../leaflets/compose/composed-leaflet.ts";
import type { Manifest } from "../leaflets/manifest.ts";
import { printSheets } from "../leaflets/render-prints.ts";
import { layoutStyles } from "../styles/layout-styles.ts";
import { type Asset, typefaceView } from "../templates/assets.ts";
import { extendedRange } from "../typeface/extended-range.ts";
import type { WrittenWords } from "../words/words.ts";
import { siteFonts } from "./site-fonts.ts";
import { siteData } from "./views/site-data.ts";

/** A page before it is made. */
export interface PlannedPage {
  address: string;
  /** Its path in the site. */
  file: string;
  /** A hash of all that it is made of, worked out when it is asked for: pages of one key are the same. */
  readonly key: string;
  /**
   * The list that its template makes pages of, such as `made.guide`, and its own entry there; a page without lies in the site
   * already, as its template made it.
   */
  from?: { list: string; view: object };
}

/** What all pages have in common. */
export interface PageFrame {
  /** What stands on every page. */
  site: object;
  /** The names of all lists of views. */
  lists: readonly string[];
  words: WrittenWords;
  /** Where the site will live; it ends with a slash. */
  url: string;
}

/** A site before it is made. */
export interface SitePlan {
  frame: PageFrame;
  pages: PlannedPage[];
  /** What files are made of that are no pages, and a hash of all that they are made of. */
  files: { key: string; data: object };
  /** What is copied as it is. */
  assets: Asset[];
}

/**
 * Plans the pages of the site that readers see, and the files beside them, but not the search index.
 *
 * @param cache the folder in which rendered texts are kept
 */
export function planSite(
  content: Content,
  leaflets: readonly ComposedLeaflet[],
  manifest: Manifest,
  cache?: string,
): SitePlan {
  const { organisation } = content.data;
  const { typeface, url } = organisation;
  const fonts = siteFonts(content);
  const sheet = (name: string) => layoutStyles([name], organisation);
  const { frame, made, own, files } = siteData(content, leaflets, manifest, cache);
  const site = {
    ...frame,
    typeface: typefaceView(typeface),
    font: fonts.screen.latin.url,
    extendedFont: { url: fonts.screen["latin-ext"].url, range: extendedRange(typeface) },
    otherFonts: fonts.others,
    zeroFont: fonts.zero?.url,
    styles: sheet("site.css"),
    /** What a page that prints as a leaflet does carries beside its own. */
    paper: { fonts: fonts.inPrint, styles: layoutStyles([...printSheets, "tools/paper.css"], organisation) },
    ownStyles: Object.fromEntries(
      namedPages
        .flatMap((page) => [page.styles ?? [], page.sheet ?? []].flat())
        .map((name) => [name, sheet(name)]),
    ),
  };
  const words = content.words.written;
  const basis = once(() => hashOf(site, words, hashCode("src", "layouts")));
  const groups: Record<string, Record<string, readonly { url: string }[]>> = { made, own };
  const lists = Object.entries(groups).flatMap(([group, of]) =>
    Object.entries(of).map(([name, views]) => ({ list: `${group}.${name}`, views })),
  );
  const pages = lists.flatMap(({ list, views }) =>
    views.map((view) => {
      const key = once(() => hashOf(basis(), list, view));
      return {
        address: view.url,
        file: fileAt(view.url),
        get key() {
          return key();
        },
        from: { list, view },
      };
    }),
  );
  refuseDoubled(pages);
  return {
    frame: { site, lists: lists.map(({ list }) => list), words, url },
    pages,
    files: { key: hashOf(basis(), files), data: files },
    assets: fonts.all,
  };
}

function refuseDoubled(pages: readonly PlannedPage[]): void {
  const files = new Set<string>();
  for (const { file, address } of pages) {
    if (files.has(file)) throw new Error(`Two pages are made at ${address}.`);
    files.add(file);
  }
}

/** Works something out once, when it is asked for. */
function once<Value>(work: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

/** A hash of values that JSON can hold. */
function hashOf(...values: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(values)).digest("hex");
}

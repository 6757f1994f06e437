import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { builtPages } from "./built-pages.ts";

/** What the pages of a site weigh. */
export interface SiteWeight {
  pages: PageWeight[];
  /** Fonts by their path in the site. */
  fonts: { file: string; bytes: number }[];
}

/** What a reader waits for before a page is whole. */
export interface PageWeight {
  file: string;
  address: string;
  /** The page with its inlined styles, in Brotli. */
  bytes: number;
  /** How many scripts it runs. */
  scripts: number;
}

/** Weighs every page and font of an output folder, as they will be sent: its Brotli copies are there. */
export async function siteWeight(site: string): Promise<SiteWeight> {
  const pages = (await builtPages(site)).map(async ({ file, address, html }) => ({
    file,
    address,
    bytes: (await stat(path.join(site, `${file}.br`))).size,
    scripts: [...html.matchAll(/<script\b(?![^>]*application\/ld\+json)/g)].length,
  }));
  const assets = await readdir(path.join(site, "assets"));
  const fonts = assets
    .filter((name) => name.endsWith(".woff2"))
    .sort()
    .map(async (name) => {
      const file = `assets/${name}`;
      return { file, bytes: (await stat(path.join(site, file))).size };
    });
  return { pages: await Promise.all(pages), fonts: await Promise.all(fonts) };
}

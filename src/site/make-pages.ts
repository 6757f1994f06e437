import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Compression } from "./delivery/compress-file.ts";
import { finishPage } from "./delivery/finish-page.ts";
import { type PlacedPage, placePage } from "./delivery/kept-pages.ts";
import type { PageFrame, PlannedPage } from "./plan-site.ts";
import { renderPages } from "./render-pages.ts";

/** Pages that are to be made, in a form that can be handed to a thread. */
export interface PageOrder {
  frame: PageFrame;
  pages: readonly (PlannedPage & { compression: Compression })[];
  /** The folder of the site, and the one in which pages are kept, if there is one. */
  site: string;
  cache: string | undefined;
}

/**
 * Makes pages as they are sent: renders and finishes them, puts them in place and keeps them.
 *
 * @returns what is known of each, in their order
 * @throws {ToolError} where a template is wrong
 */
export async function makePages({ frame, pages, site, cache }: PageOrder): Promise<PlacedPage[]> {
  const rendered = await renderPages(frame, pages);
  const byFile = new Map(rendered.map(({ file, content }) => [file, content]));
  const make = async ({ file, compression, from }: PageOrder["pages"][number]) => {
    const target = path.join(site, file);
    const html = from ? byFile.get(file) : await readFile(target, "utf8");
    if (html === undefined) throw new Error(`No template has made ${file}.`);
    return placePage(await finishPage({ file, html, url: frame.url }, compression), target, cache);
  };
  return Promise.all(pages.map(make));
}

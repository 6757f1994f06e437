import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Content } from "../content/model.ts";
import { textPages } from "../content/text-pages.ts";
import type { BuiltFile, Output } from "../inspect/output.ts";
import type { ComposedLeaflet } from "../leaflets/compose/composed-leaflet.ts";
import type { Manifest } from "../leaflets/manifest.ts";
import { copyAssets } from "../templates/assets.ts";
import { writeRendered } from "../templates/write-rendered.ts";
import { writeBrandPictures } from "./brand/write-brand-pictures.ts";
import { Delivery } from "./delivery/delivery.ts";
import { planSite } from "./plan-site.ts";
import { printedPages } from "./printed-pages.ts";
import { rarelyMet } from "./rarely-met.ts";
import { renderFiles } from "./render-pages.ts";
import { FoundPages } from "./search/found-pages.ts";
import { nameFragments, searchCatalogue } from "./search/search-catalogue.ts";
import { SearchIndex } from "./search/search-index.ts";

/**
 * Makes the site in a folder that holds its leaflets: pages, search, what hosts read. A page that was made of the same view before
 * is not made again.
 *
 * @param cache the folder in which finished pages are kept
 * @returns the site as it will be sent, for the rules, and how many pages of it can be found
 * @throws {ToolError} where a template or a tool fails
 */
export async function makeSite(
  content: Content,
  {
    leaflets,
    manifest,
    placed,
  }: {
    leaflets: readonly ComposedLeaflet[];
    manifest: Manifest;
    /** Files of the leaflets that need not be read, by their paths in the site. */
    placed?: ReadonlyMap<string, BuiltFile>;
  },
  site: string,
  cache: string | undefined,
): Promise<{ output: Output; pages: number }> {
  const { words, data } = content;
  const plan = planSite(content, leaflets, manifest, cache);
  const pages = [...(await printedPages(site, placed)), ...plan.pages];
  const { url } = data.organisation;
  const index = new SearchIndex(pages, { language: words.language, site: url, cache });
  const found = new FoundPages();
  const delivery = new Delivery(site, {
    url,
    pages: textPages(content).length + leaflets.length,
    isRare: rarelyMet(content),
    cache,
    placed,
    onPage(address, page) {
      index.take(address, page);
      if (page) found.add(page);
    },
  });
  try {
    await delivery.deliverPages(plan.frame, pages);
    const indexed = index.write(site); // Pagefind takes its time for it.
    await copyAssets(plan.assets, site);
    await writeRendered(await renderFiles(plan, cache), site);
    await writeBrandPictures(site, data.organisation);
    if (data.organisation.repository)
      await (await import("../edit/write-editor.ts")).writeEditor(site, content);
    const unnamed = await searchCatalogue(content, found, cache);
    const fragments = await indexed;
    const catalogue = nameFragments(unnamed, fragments);
    await mkdir(path.join(site, "search"), { recursive: true });
    await writeFile(path.join(site, "search/catalogue.json"), `${JSON.stringify(catalogue)}\n`);
    return { output: await delivery.finishFiles(words), pages: fragments.size };
  } finally {
    await delivery.close();
    await index.close();
  }
}

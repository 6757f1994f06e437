import { Cache } from "../cache/cache.ts";
import { isCodeAsHashed } from "../cache/code-hash.ts";
import { type RenderedFile, renderTemplates } from "../templates/render-templates.ts";
import { Words } from "../words/words.ts";
import type { PageFrame, PlannedPage, SitePlan } from "./plan-site.ts";

/** Renders some pages of a site. */
export async function renderPages(
  { site, lists, words, url }: PageFrame,
  pages: readonly Pick<PlannedPage, "from">[],
): Promise<RenderedFile[]> {
  const planned = pages.flatMap(({ from }) => from ?? []);
  if (planned.length === 0) return [];
  const views = lists.map((name) => [
    name,
    planned.filter(({ list }) => list === name).map(({ view }) => view),
  ]);
  return renderTemplates("site", {
    data: { site, ...Object.fromEntries(views) },
    words: Words.from(words),
    url,
  });
}

/**
 * Renders what hosts, search engines and devices read of a site.
 *
 * @param cache the folder in which it is kept, if there is one
 */
export async function renderFiles(
  { frame: { site, words, url }, files: { key, data: files } }: SitePlan,
  cache?: string,
): Promise<RenderedFile[]> {
  const render = () => renderTemplates("files", { data: { site, files }, words: Words.from(words), url });
  if (cache === undefined) return render();
  const kept = new Cache<RenderedFile[]>(cache, () => {}); // The next build renders them again.
  return kept.readOrMake(key, render, isCodeAsHashed);
}

import type { Content } from "../content/model.ts";
import type { ComposedLeaflet } from "../leaflets/compose/composed-leaflet.ts";
import type { Manifest } from "../leaflets/manifest.ts";
import { copyAssets } from "../templates/assets.ts";
import { writeRendered } from "../templates/write-rendered.ts";
import { type PlannedPage, planSite } from "./plan-site.ts";
import { renderFiles, renderPages } from "./render-pages.ts";

/**
 * Writes the pages of the site that readers see, and the files beside them, as their templates make them: without policies, copies
 * and search index.
 *
 * @param isToMake asked of every page; those that are not to be made are left out
 */
export async function renderSite(
  content: Content,
  leaflets: readonly ComposedLeaflet[],
  manifest: Manifest,
  out: string,
  isToMake: (page: PlannedPage) => boolean = () => true,
): Promise<void> {
  const plan = planSite(content, leaflets, manifest);
  await copyAssets(plan.assets, out);
  await writeRendered(await renderFiles(plan), out);
  await writeRendered(await renderPages(plan.frame, plan.pages.filter(isToMake)), out);
}

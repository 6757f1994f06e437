import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import type { Manifest } from "../leaflets/manifest.ts";
import { renderPrints } from "../leaflets/render-prints.ts";
import { contentPolicy } from "../site/delivery/content-policy.ts";
import { sealPage } from "../site/delivery/seal-page.ts";
import { renderSite } from "../site/render-site.ts";
import type { Plan } from "./build-guide.ts";

/**
 * Makes one page as a build makes it, and nothing else: the page's HTML, or nothing where the guide has no such page.
 *
 * @param manifest the leaflets that were made before, which pages tell of
 * @param folder a folder to make it in, which is removed
 */
export async function makePage(
  { content, leaflets, jobs }: Plan,
  manifest: Manifest,
  address: string,
  folder: string,
): Promise<string | undefined> {
  const print = jobs.find(({ url }) => url === address);
  const there = leaflets.filter(({ slug }) => manifest.leaflets.some((leaflet) => leaflet.slug === slug));
  try {
    if (print) await renderPrints(content, [print], folder);
    else await renderSite(content, there, manifest, folder, address);
    const file = path.join(folder, address.replace(/\/$/, "/index.html"));
    const html = await readFile(file, "utf8").catch(() => undefined);
    return html === undefined ? undefined : sealPage(address, html, contentPolicy(html));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

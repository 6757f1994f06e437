import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { fileAt } from "../inspect/address-of.ts";
import type { Manifest } from "../leaflets/manifest.ts";
import { renderPrints } from "../leaflets/render-prints.ts";
import { sealed } from "../site/delivery/seal-page.ts";
import { renderSite } from "../site/render-site.ts";
import type { Plan } from "./plan-guide.ts";

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
    else await renderSite(content, there, manifest, folder, (page) => page.address === address);
    const file = path.join(folder, fileAt(address));
    const html = await readFile(file, "utf8").catch(() => undefined);
    return html === undefined ? undefined : sealed(address, html);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

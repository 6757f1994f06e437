import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { fileAt } from "../folders/address-of.ts";
import type { Manifest } from "../leaflets/manifest.ts";
import type { PrintJob } from "../leaflets/print-jobs.ts";
import { renderPrints } from "../leaflets/render-prints.ts";
import { sealed } from "../site/delivery/seal-page.ts";
import { planSite } from "../site/plan-site.ts";
import { renderPages } from "../site/render-pages.ts";
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
  const html = await (print ? printPage(print) : sitePage());
  return html === undefined ? undefined : sealed(address, html);

  async function printPage(job: PrintJob): Promise<string> {
    try {
      await renderPrints(content, [job], folder);
      return await readFile(path.join(folder, fileAt(address)), "utf8");
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async function sitePage(): Promise<string | undefined> {
    const there = leaflets.filter(({ slug }) => manifest.leaflets.some((leaflet) => leaflet.slug === slug));
    const { frame, pages } = planSite(content, there, manifest);
    const asked = pages.filter((page) => page.address === address);
    const [made] = await renderPages(frame, asked);
    return made?.content;
  }
}

import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import type { Content } from "../content/model.ts";

/** Copies the pictures of the content folder `from` to the site, where pages and leaflets show them. */
export async function copyImages({ images }: Content, from: string, site: string): Promise<void> {
  for (const address of images) {
    const target = path.join(site, address);
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(path.join(from, address), target);
  }
}

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** A page of an output folder. */
export interface PageFile {
  /** Path in the folder, with forward slashes. */
  file: string;
  /** Its address without the site's own path: `/guide/how-to-ask/`. */
  address: string;
  html: string;
}

/** Every page of an output folder, by path. */
export async function builtPages(site: string): Promise<PageFile[]> {
  const names = await readdir(site, { recursive: true });
  const files = names.map((name) => name.split(path.sep).join("/")).filter((name) => name.endsWith(".html"));
  return Promise.all(
    files.sort().map(async (file) => ({
      file,
      address: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
      html: await readFile(path.join(site, file), "utf8"),
    })),
  );
}

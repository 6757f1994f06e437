import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { openBrowser } from "../browser/open-browser.ts";
import { serveFolder } from "../browser/serve-folder.ts";

/** What the pictures of the README show: each an address, and the window that it is seen in, in pixels. */
const pictures = {
  home: { address: "", width: 1280, height: 900, scheme: "light" },
  "guide-page": { address: "guide/upsetting-your-doctor/", width: 400, height: 820, scheme: "dark" },
  leaflets: { address: "leaflets/", width: 1280, height: 900, scheme: "light" },
  leaflet: { address: "leaflets/how-to-ask/a4/", width: 1000, height: 1150, scheme: "light" },
};

/**
 * Takes the pictures of the README from a built site.
 *
 * @param site the folder of the site
 * @param prefix the path that it is built for
 * @param to the folder that the pictures are written to
 * @returns the files that were written
 */
export async function takePictures(site: string, prefix: string, to: string): Promise<string[]> {
  await mkdir(to, { recursive: true });
  const server = await serveFolder(site, { prefix });
  const { browser } = await openBrowser();
  try {
    const files: string[] = [];
    for (const [name, { address, width, height, scheme }] of Object.entries(pictures)) {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await page.goto(`${server.origin}${prefix}${address}`, { waitUntil: "networkidle0" });
      const file = path.join(to, `${name}.webp`);
      await writeFile(file, await page.screenshot({ type: "webp", quality: 90 }));
      files.push(file);
      await page.close();
    }
    return files;
  } finally {
    await browser.close();
    await server.close();
  }
}

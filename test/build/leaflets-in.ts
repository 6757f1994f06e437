import { readFile } from "node:fs/promises";
import path from "node:path";
import type { FinishedLeaflet } from "../../src/leaflets/finished-leaflet.ts";
import { KeptLeaflets } from "../../src/leaflets/kept-leaflets.ts";

/** A leaflet of a share, with the key under which it is kept, which names the build of the browser, too. */
export interface SharedLeaflet {
  file: string;
  key: string;
  leaflet: FinishedLeaflet;
}

/** The leaflets in the folder of a share, whole. */
export async function leafletsIn(share: string): Promise<SharedLeaflet[]> {
  const { leaflets } = JSON.parse(await readFile(path.join(share, "share.json"), "utf8"));
  const kept = new KeptLeaflets(share, console.log);
  return leaflets.map(({ file, key }: { file: string; key: string }) => {
    const leaflet = kept.read(key);
    if (!leaflet) throw new Error(`${file} is not there.`);
    return { file, key, leaflet };
  });
}

import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Zippable, zipSync } from "fflate";
import type { Archive, PrintedLeaflet } from "../manifest.ts";
import type { PrintOptions } from "../print-options.ts";
import { leafletList } from "./leaflet-list.ts";

/**
 * Packs all leaflets into a ZIP, and those of each clinic into one in its folder, each with a plain list inside. Every
 * file has the day of the newest review as its date, so that the same leaflets give the same bytes.
 *
 * @param site the folder that holds the leaflets and gets the archives
 */
export async function makeArchives(
  leaflets: readonly PrintedLeaflet[],
  { site, organisation, words }: Pick<PrintOptions, "site" | "organisation" | "words">,
): Promise<Archive[]> {
  const clinics = [...new Set(leaflets.map(({ clinic }) => clinic))];
  return Promise.all(
    clinics.map(async (clinic) => {
      const set = leaflets.filter((leaflet) => leaflet.clinic === clinic);
      const file = clinic === undefined ? "leaflets.zip" : `${clinic}/leaflets.zip`;
      const bytes = await pack(set, path.join(site, "leaflets"), leafletList(organisation.name, set, words));
      await writeFile(path.join(site, "leaflets", file), bytes);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      return { file, ...(clinic !== undefined && { clinic }), bytes: bytes.length, sha256 };
    }),
  );
}

async function pack(set: readonly PrintedLeaflet[], folder: string, list: string): Promise<Uint8Array> {
  const files: Zippable = { "list.txt": [Buffer.from(list), { level: 9 }] };
  for (const { file } of set) {
    files[path.posix.basename(file)] = [await readFile(path.join(folder, file)), { level: 0 }]; // PDFs are packed.
  }
  const newest =
    set
      .map(({ reviewed }) => reviewed)
      .sort()
      .at(-1) ?? "1980-01-01";
  return zipSync(files, { mtime: new Date(`${newest}T00:00:00`) }); // A ZIP has the time of no zone, as it is here.
}

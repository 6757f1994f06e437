import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Zippable, zipSync } from "fflate";
import { hashCode } from "../../cache/code-hash.ts";
import { KeptFiles } from "../../cache/kept-files.ts";
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
  {
    site,
    organisation,
    words,
    cache,
    say,
  }: Pick<PrintOptions, "site" | "organisation" | "words" | "cache" | "say">,
): Promise<Archive[]> {
  const sets = new Map<string | undefined, PrintedLeaflet[]>();
  for (const leaflet of leaflets) {
    const set = sets.get(leaflet.clinic) ?? [];
    sets.set(leaflet.clinic, set);
    set.push(leaflet);
  }
  const archives: Archive[] = [];
  const kept = new KeptFiles(cache, say);
  const common = [hashCode("src/leaflets", "src/words"), organisation.name, words];
  const basis = createHash("sha256").update(JSON.stringify(common)).digest("hex");
  // One after the other: the leaflets of hundreds of clinics would fill memory.
  for (const [clinic, set] of sets) {
    const file = clinic === undefined ? "leaflets.zip" : `${clinic}/leaflets.zip`;
    const target = path.join(site, "leaflets", file);
    const make = () => pack(set, path.join(site, "leaflets"), leafletList(organisation.name, set, words));
    const { bytes, hash: sha256 } = await kept.placeOrMake([basis, set], target, make);
    archives.push({ file, ...(clinic !== undefined && { clinic }), bytes, sha256 });
  }
  return archives;
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

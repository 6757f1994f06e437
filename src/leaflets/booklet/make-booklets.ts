import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { aboutLeaflet } from "../about-leaflet.ts";
import { hashCode } from "../cache/code-hash.ts";
import { PrintCache } from "../cache/print-cache.ts";
import type { ComposedLeaflet } from "../compose/composed-leaflet.ts";
import type { PrintedLeaflet } from "../manifest.ts";
import type { PrintOptions } from "../print-options.ts";
import { bookletOrder } from "./booklet-order.ts";
import { imposeBooklet } from "./impose-booklet.ts";

/** The file of a leaflet's booklet, in `leaflets/`. */
export const bookletFile = (slug: string): string => `${slug}-booklet.pdf`;

/**
 * Makes a booklet of each leaflet that has a contents page, and writes it beside the others. It is imposed from the
 * large-print edition: halved to A5, 18 points become nearly 13, where 13 would become 9.
 *
 * @param printed the PDFs that are there, of which the booklets are made
 * @returns the booklets, for the manifest
 */
export async function makeBooklets(
  leaflets: readonly ComposedLeaflet[],
  printed: readonly PrintedLeaflet[],
  options: PrintOptions,
): Promise<PrintedLeaflet[]> {
  const made = leaflets
    .filter(({ contents }) => contents)
    .map(async (leaflet) => {
      const edition = printed.find(
        ({ slug, format, clinic }) => slug === leaflet.slug && format === "large-print" && !clinic,
      );
      return edition && makeBooklet(leaflet, edition, options);
    });
  return (await Promise.all(made)).filter((booklet) => booklet !== undefined);
}

async function makeBooklet(
  leaflet: ComposedLeaflet,
  edition: PrintedLeaflet,
  options: PrintOptions,
): Promise<PrintedLeaflet> {
  const folder = path.join(options.site, "leaflets");
  const file = bookletFile(leaflet.slug);
  const { part: _, ...about } = aboutLeaflet(leaflet, options);
  const title = options.words.say("formats.booklet.title", { title: leaflet.title });
  const source = await readFile(path.join(folder, edition.file));
  const pdf = await kept(options.cache, [edition.sha256, title, about], () =>
    imposeBooklet(source, { ...about, title }),
  );
  await writeFile(path.join(folder, file), pdf);
  return {
    ...edition,
    format: "booklet",
    file,
    title,
    pages: bookletOrder(edition.pages).length,
    bytes: pdf.length,
    sha256: createHash("sha256").update(pdf).digest("hex"),
  };
}

/** The booklet that was kept for the same input, else a new one. */
async function kept(
  folder: string | undefined,
  input: unknown,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (folder === undefined) return make();
  const cache = new PrintCache<Uint8Array>(folder);
  const key = createHash("sha256")
    .update(JSON.stringify([await hashCode(), input]))
    .digest("hex");
  const found = await cache.read(key);
  if (found) return found;
  const booklet = await make();
  await cache.write(key, booklet).catch(() => {}); // The next build makes it again.
  return booklet;
}

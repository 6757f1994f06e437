import { readFile } from "node:fs/promises";
import path from "node:path";
import { KeptFiles } from "../../cache/kept-files.ts";
import { editionFile, type FormatName, formatNames, formatOf } from "../../formats/editions.ts";
import { formatName } from "../../words/format-name.ts";
import { aboutLeaflet } from "../about-leaflet.ts";
import type { ComposedLeaflet } from "../compose/composed-leaflet.ts";
import { codeOfPrints } from "../leaflet-key.ts";
import type { PrintedLeaflet } from "../manifest.ts";
import type { PrintOptions } from "../print-options.ts";
import { bookletOrder } from "./booklet-order.ts";

/** Every folded edition: its name, and the edition whose pages it has. */
const folded = formatNames.flatMap((name) => {
  const format = formatOf(name);
  return "pagesOf" in format ? [{ name, pagesOf: format.pagesOf }] : [];
});

/**
 * Makes the folded editions of each leaflet that has a contents page, and writes them beside the others.
 *
 * @param printed the PDFs that are there, of which the booklets are made
 * @throws {ToolError} where a code in one cannot be read
 * @returns the booklets, for the manifest
 */
export async function makeBooklets(
  leaflets: readonly ComposedLeaflet[],
  printed: readonly PrintedLeaflet[],
  options: PrintOptions,
): Promise<PrintedLeaflet[]> {
  const made = leaflets
    .filter(({ contents }) => contents)
    .flatMap((leaflet) =>
      folded.map(async ({ name, pagesOf }) => {
        const edition = printed.find(
          ({ slug, format, clinic }) => slug === leaflet.slug && format === pagesOf && !clinic,
        );
        return edition && makeBooklet(leaflet, name, edition, options);
      }),
    );
  return (await Promise.all(made)).filter((booklet) => booklet !== undefined);
}

async function makeBooklet(
  leaflet: ComposedLeaflet,
  format: FormatName,
  edition: PrintedLeaflet,
  options: PrintOptions,
): Promise<PrintedLeaflet> {
  const folder = path.join(options.site, "leaflets");
  const file = editionFile(leaflet.slug, format);
  const { part: _, ...about } = aboutLeaflet(leaflet, options);
  const title = options.words.say("formats.toPrintOnly", {
    name: `${leaflet.title}: ${formatName(format, options.words)}`,
  });
  const make = async () => {
    const { provedBooklet } = await import("./proved-booklet.ts");
    const source = await readFile(path.join(folder, edition.file));
    return provedBooklet(file, { source, pages: edition.pages }, { ...about, title });
  };
  const input = [codeOfPrints(), edition.sha256, title, about];
  const kept = new KeptFiles(options.cache, options.say);
  const { bytes, hash } = await kept.placeOrMake(input, path.join(folder, file), make);
  return {
    ...edition,
    format,
    file,
    title,
    pages: bookletOrder(edition.pages).length,
    bytes,
    sha256: hash,
  };
}

import {
  editionAddresses,
  type FormatName,
  formatNames,
  formatOf,
  printedEditions,
} from "../formats/editions.ts";
import type { PageFolder } from "../kinds/types.ts";
import { siteAddresses } from "./addresses.ts";
import type { Draft, Entry } from "./model.ts";
import { addressesOf, shownPages } from "./own-addresses.ts";

/** What of a content folder says which addresses its site has. */
export type Addressed = Pick<Draft, PageFolder | "data" | "yaml" | "images">;

/**
 * Every address that readers can come by, PDFs too, with the anchors there; `undefined` where those cannot be known. Pages
 * that no search engine lists, and pictures, are none.
 */
export function publicAddresses(read: Addressed): Map<string, readonly string[] | undefined> {
  const addresses = siteAddresses(read);
  for (const page of shownPages(read)) {
    if (page.unlisted) for (const address of addressesOf(page)) addresses.delete(address);
    else if (page.anchors && !read.data[page.anchors]) addresses.set(page.address, undefined);
  }
  for (const picture of read.images) addresses.delete(picture);
  for (const { url } of read.leaflets) addresses.set(url, undefined); // Versions of its copies, which only a build knows.
  for (const address of leafletEditions(read).keys()) addresses.set(address, []);
  return addresses;
}

/** The address of every PDF, and of every page that one is printed from, with its leaflet. */
export function leafletEditions({
  leaflets,
  data: { clinics = {} },
}: Addressed): Map<string, Entry<unknown>> {
  const foldersOf = ({ slug }: Entry<unknown>) => [
    "",
    ...Object.entries(clinics).flatMap(([id, clinic]) =>
      (clinic.leaflets?.includes(slug) ?? true) ? `${id}/` : [],
    ),
  ];
  return new Map(
    leaflets.flatMap((leaflet) => {
      const printed: readonly FormatName[] = printedEditions({ card: leaflet.fields.card ?? false });
      return formatNames.flatMap((format) => {
        const isFolded = "pagesOf" in formatOf(format);
        if (isFolded ? !leaflet.fields.contents : !printed.includes(format)) return [];
        return (isFolded ? [""] : foldersOf(leaflet)).flatMap((folder) =>
          editionAddresses(leaflet.slug, format).map(
            (address) => [address.replace("/leaflets/", `/leaflets/${folder}`), leaflet] as const,
          ),
        );
      });
    }),
  );
}

import type { Text } from "../texts/text.ts";
import { findRawLinks, rawLinkSign } from "./find-raw-links.ts";
import { siteAddress } from "./site-address.ts";
import type { WrittenLink } from "./written-link.ts";

/** Every link of a text: those that the parser found, what only its author took for one, and addresses in data. */
export function linksOf(text: Text): WrittenLink[] {
  const page = text.page?.url ?? "/";
  const links: WrittenLink[] = rawLinks(text, page);
  for (const { kind, href, text: words, spot, at } of text.page?.body.links ?? []) {
    links.push({ kind, href, text: words, block: spot.block, target: siteAddress(href, page), at });
  }
  return [...links, ...addressesIn(text)];
}

/** The words of a link may be an address, too; that is no second link. */
function rawLinks(text: Text, page: string): WrittenLink[] {
  const links = text.page?.body.links ?? [];
  return text
    .passagesWith(rawLinkSign)
    .flatMap((passage) => findRawLinks(page, passage))
    .filter((raw) => !links.some((link) => link.text === raw.text));
}

/** The addresses that stand in front matter and data as such. */
function addressesIn({ values, set: { yaml } }: Text): WrittenLink[] {
  return values.flatMap(({ value, field, path }): WrittenLink[] => {
    if (typeof value !== "string" || field.role !== "id" || field.of !== "address") return [];
    return [{ kind: "address", href: value, target: siteAddress(value, "/"), at: () => yaml.valueAt(path) }];
  });
}

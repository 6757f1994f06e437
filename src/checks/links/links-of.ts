import type { Draft } from "../../content/model.ts";
import type { KeyPath } from "../../source/find-node.ts";
import type { YamlDocument } from "../../source/parse-yaml.ts";
import type { Text } from "../texts/text.ts";
import { findRawLinks, rawLinkSign } from "./find-raw-links.ts";
import { siteAddress } from "./site-address.ts";
import type { WrittenLink } from "./written-link.ts";

/** Every link of a text: those that the parser found, what only its author took for one, and addresses in data. */
export function linksOf(text: Text): WrittenLink[] {
  const page = text.page?.url ?? "/";
  const links: WrittenLink[] = rawLinks(text, page);
  for (const { kind, href, text: words, block, at } of text.page?.body.links ?? []) {
    links.push({ kind, href, text: words, block, target: siteAddress(href, page), at });
  }
  return [...links, ...addressesIn(text.yaml, text.draft)];
}

/** The words of a link may be an address, too; that is no second link. */
function rawLinks(text: Text, page: string): WrittenLink[] {
  const links = text.page?.body.links ?? [];
  return text
    .passagesWith(rawLinkSign)
    .flatMap((passage) => findRawLinks(page, passage))
    .filter((raw) => !links.some((link) => link.text === raw.text));
}

/** The addresses that stand in data as such. */
function addressesIn(yaml: YamlDocument, { data: { home, routes = [] }, yaml: files }: Draft): WrittenLink[] {
  if (yaml === files.home && home) return [address(home.help.goTo, yaml, ["help", "goTo"])];
  if (yaml === files.routes) return routes.map(({ goTo }, index) => address(goTo, yaml, [index, "goTo"]));
  return [];
}

function address(href: string, yaml: YamlDocument, path: KeyPath): WrittenLink {
  return { kind: "address", href, target: siteAddress(href, "/"), at: () => yaml.valueAt(path) };
}

import type { Draft } from "../../content/model.ts";
import { textPages } from "../../content/text-pages.ts";
import type { Markdown } from "../../markdown/parse-markdown.ts";
import type { KeyPath } from "../../source/find-node.ts";
import type { YamlDocument } from "../../source/parse-yaml.ts";
import { allFieldPassages } from "../all-passages.ts";
import { oncePerDraft } from "../once-per-draft.ts";
import { findRawLinks, rawLinkSign } from "./find-raw-links.ts";
import type { WrittenLink } from "./written-link.ts";

/** Every link of the guide, in the order of the pages: in texts, in the words of front matter and data, in addresses. */
export const allLinks = oncePerDraft((draft: Draft): WrittenLink[] => [
  ...textPages(draft).flatMap(({ url: page, body }) => [
    ...body.links.map(({ kind, href, text, block, at }) => ({ kind, href, text, block, page, at })),
    ...rawLinks(page, body),
  ]),
  ...allFieldPassages(draft).flatMap((passage) => findRawLinks("/", passage)),
  ...addresses(draft),
]);

/** The words of a link may be an address, too; that is no second link. */
function rawLinks(page: string, body: Markdown): WrittenLink[] {
  if (!rawLinkSign.test(body.words)) return [];
  return body.passages
    .flatMap((passage) => findRawLinks(page, passage))
    .filter((raw) => !body.links.some(({ text }) => text === raw.text));
}

/** The addresses that stand in data as such. */
function addresses({ data: { home, routes = [] }, yaml }: Draft): WrittenLink[] {
  return [
    ...(home ? [address(home.help.goTo, yaml.home, ["help", "goTo"])] : []),
    ...routes.map(({ goTo }, index) => address(goTo, yaml.routes, [index, "goTo"])),
  ];
}

function address(href: string, yaml: YamlDocument | undefined, path: KeyPath): WrittenLink {
  return { kind: "address", href, page: "/", at: () => (yaml as YamlDocument).valueAt(path) };
}

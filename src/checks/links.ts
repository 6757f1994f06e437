import { siteAddresses } from "../content/addresses.ts";
import type { Draft } from "../content/model.ts";
import { issue } from "../report/catalogue.ts";
import { didYouMean } from "../report/did-you-mean.ts";
import type { Issue, Position } from "../report/issue.ts";
import type { Rule } from "./rule.ts";

interface Written {
  href: string;
  /** Address of the page that the link stands on. */
  url: string;
  at: Position & { file: string };
}

/** Every link to a page, a heading or a word of the glossary leads somewhere. */
export const checkLinks: Rule = (draft) => {
  const addresses = siteAddresses(draft);
  return linksOf(draft).flatMap((link) => {
    if (link.href.startsWith("glossary:")) return checkTerm(link, draft);
    return /^[/#]/.test(link.href) ? checkAddress(link, addresses) : [];
  });
};

function linksOf(draft: Draft): Written[] {
  const inText = [...draft.guide, ...draft.services, ...draft.pages].flatMap(({ url, body }) =>
    body.links.filter(({ kind }) => kind === "link").map(({ href, at }) => ({ href, url, at })),
  );
  const { routes } = draft.yaml;
  if (!routes) return inText;
  const inRoutes = (draft.data.routes ?? []).map(({ goTo }, index) => ({
    href: goTo,
    url: "/",
    at: routes.valueAt([index, "goTo"]),
  }));
  return [...inText, ...inRoutes];
}

function checkTerm({ href, at }: Written, { data }: Draft): Issue[] {
  const id = href.slice("glossary:".length);
  const { glossary } = data;
  if (!glossary || Object.hasOwn(glossary, id)) return [];
  const hint = didYouMean(id, Object.keys(glossary), "Add it to data/glossary.yaml.");
  return [issue("unknown-term", at, `"${id}" is no word in data/glossary.yaml.`, hint)];
}

function checkAddress({ href, url, at }: Written, addresses: Map<string, string[]>): Issue[] {
  const [page = "", anchor] = href.split("#");
  const target = page === "" ? url : page;
  const anchors = addresses.get(target);
  if (!anchors) {
    const hint = didYouMean(page, [...addresses.keys()], "Look the address up in the A to Z of the site.");
    return [issue("unknown-page", at, `There is no page "${page}".`, hint)];
  }
  if (anchor === undefined || anchors.includes(anchor)) return [];
  const near = didYouMean(
    anchor,
    anchors,
    anchors.length > 0 ? `Its headings are: ${anchors.join(", ")}.` : "Remove what follows the #.",
  );
  return [issue("unknown-anchor", at, `"${href}" has no such heading.`, near.replace('mean "', 'mean "#'))];
}

import { issue } from "../../report/catalogue.ts";
import type { Issue } from "../../report/issue.ts";
import { oncePer } from "../once-per.ts";
import type { Text } from "../texts/text.ts";
import { badMailto } from "./bad-mailto.ts";
import { badTel } from "./bad-tel.ts";
import { brokenLink } from "./broken-link.ts";
import { emptyLink } from "./empty-link.ts";
import { insecureLink } from "./insecure-link.ts";
import { linkCase } from "./link-case.ts";
import type { LinkRule } from "./link-rule.ts";
import { linkScheme } from "./link-scheme.ts";
import { linksOf } from "./links-of.ts";
import { missingSlash } from "./missing-slash.ts";
import { ownAddress } from "./own-address.ts";
import { relativeLink } from "./relative-link.ts";
import { type Site, siteOf } from "./site.ts";
import { unknownAnchor } from "./unknown-anchor.ts";
import { unknownAsset } from "./unknown-asset.ts";
import { unknownPage } from "./unknown-page.ts";
import { unknownTerm } from "./unknown-term.ts";
import { vagueLinkText } from "./vague-link-text.ts";
import type { WrittenLink } from "./written-link.ts";

/** In the order in which they look at a link; the first that finds fault with it tells it. */
export const linkJudges: readonly LinkRule[] = [
  emptyLink,
  linkScheme,
  brokenLink,
  ownAddress,
  insecureLink,
  badMailto,
  badTel,
  relativeLink,
  unknownTerm,
  linkCase,
  unknownAsset,
  missingSlash,
  unknownPage,
  unknownAnchor,
  vagueLinkText,
];

/** The links of one text. */
export interface JudgedLinks {
  /** Those with which no rule finds fault. */
  sound: WrittenLink[];
  faults: Issue[];
}

/** Judges each link of a text by itself. */
export const judgeLinks = oncePer((text: Text): JudgedLinks => {
  const site = siteOf(text.draft);
  const judged: JudgedLinks = { sound: [], faults: [] };
  for (const link of linksOf(text)) {
    const fault = judge(link, site);
    if (fault) judged.faults.push(fault);
    else judged.sound.push(link);
  }
  return judged;
});

function judge(link: WrittenLink, site: Site): Issue | undefined {
  for (const { code, fault } of linkJudges) {
    const found = fault(link, site);
    if (found) return issue(code, link.at(), found.message, found.hint);
  }
  return undefined;
}

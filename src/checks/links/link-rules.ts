import type { Draft } from "../../content/model.ts";
import { issue } from "../../report/catalogue.ts";
import type { Issue } from "../../report/issue.ts";
import { oncePerDraft } from "../once-per-draft.ts";
import type { Rule } from "../rule.ts";
import { allLinks } from "./all-links.ts";
import { badMailto } from "./bad-mailto.ts";
import { badTel } from "./bad-tel.ts";
import { brokenLink } from "./broken-link.ts";
import { emptyLink } from "./empty-link.ts";
import { insecureLink } from "./insecure-link.ts";
import { linkCase } from "./link-case.ts";
import type { LinkRule } from "./link-rule.ts";
import { linkScheme } from "./link-scheme.ts";
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
const judges: readonly LinkRule[] = [
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

interface JudgedLinks {
  /** Those with which no rule finds fault. */
  sound: WrittenLink[];
  faults: Issue[];
}

const judgedLinks = oncePerDraft((draft: Draft): JudgedLinks => {
  const site = siteOf(draft);
  const judged: JudgedLinks = { sound: [], faults: [] };
  for (const link of allLinks(draft)) {
    const fault = judge(link, site);
    if (fault) judged.faults.push(fault);
    else judged.sound.push(link);
  }
  return judged;
});

function judge(link: WrittenLink, site: Site): Issue | undefined {
  for (const { code, fault } of judges) {
    const found = fault(link, site);
    if (found) return issue(code, link.at(), found.message, found.hint);
  }
  return undefined;
}

/** The links with which no rule finds fault, each by itself. */
export function soundLinks(draft: Draft): readonly WrittenLink[] {
  return judgedLinks(draft).sound;
}

/** The rules that judge each link by itself. */
export const linkRules: readonly Rule[] = judges.map(({ code, summary }) => ({
  code,
  summary,
  check: (draft) => judgedLinks(draft).faults.filter((fault) => fault.code === code),
}));

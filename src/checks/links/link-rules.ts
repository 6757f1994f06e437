import { badAddress } from "./bad-address.ts";
import { badMailto } from "./bad-mailto.ts";
import { badTel } from "./bad-tel.ts";
import { brokenLink } from "./broken-link.ts";
import { emptyLink } from "./empty-link.ts";
import { insecureLink } from "./insecure-link.ts";
import { linkCase } from "./link-case.ts";
import { linkScheme } from "./link-scheme.ts";
import { missingSlash } from "./missing-slash.ts";
import { ownAddress } from "./own-address.ts";
import { relativeLink } from "./relative-link.ts";
import { unknownAnchor } from "./unknown-anchor.ts";
import { unknownAsset } from "./unknown-asset.ts";
import { unknownPage } from "./unknown-page.ts";
import { unknownTerm } from "./unknown-term.ts";
import { vagueLinkText } from "./vague-link-text.ts";

/** The rules that judge each link by itself, in the order in which they look at it: the first that has a remark tells it. */
export const linkRules = [
  emptyLink,
  linkScheme,
  brokenLink,
  ownAddress,
  insecureLink,
  badMailto,
  badTel,
  badAddress,
  relativeLink,
  unknownTerm,
  linkCase,
  unknownAsset,
  missingSlash,
  unknownPage,
  unknownAnchor,
  vagueLinkText,
] as const;

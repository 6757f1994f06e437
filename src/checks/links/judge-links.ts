import { type Issue, issue } from "../../report/issue.ts";
import { oncePer } from "../once-per.ts";
import type { Text } from "../texts/text.ts";
import { linkRules } from "./link-rules.ts";
import { linksOf } from "./links-of.ts";
import { type Site, siteOf } from "./site.ts";
import type { WrittenLink } from "./written-link.ts";

/** The code of a rule that judges links. */
type LinkCode = (typeof linkRules)[number]["code"];

/** The links of one text. */
interface JudgedLinks {
  /** Those on which no rule has a remark. */
  valid: WrittenLink[];
  issues: Issue<LinkCode>[];
}

/** Judges each link of a text by itself. */
export const judgeLinks = oncePer((text: Text): JudgedLinks => {
  const site = siteOf(text.draft);
  const judged: JudgedLinks = { valid: [], issues: [] };
  for (const link of linksOf(text)) {
    const found = judge(link, site);
    if (found) judged.issues.push(found);
    else judged.valid.push(link);
  }
  return judged;
});

function judge(link: WrittenLink, site: Site): Issue<LinkCode> | undefined {
  for (const each of linkRules) {
    const remark = each.check(link, site);
    if (remark) return issue(each, link.at(), remark.message, remark.hint);
  }
  return undefined;
}

import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";

/** What can only be done on a screen, or found only on a sheet, and where something stands, which differs between the two. */
const pattern =
  /\b(?:click|tap|swipe|scroll|hover)(?:ing|s)? (?:on|the|to|down|up|over|below|above|this|through)\b|\boverleaf\b|\b(?:see|read|look|carry on|go on|continue[sd]?) (?:over the page|on the other side|on the back)\b|^(?:please )?(?:turn over|PTO)\b|\b(?:on|see|turn to|in) page \d+\b|\b(?:see|look|read|as|(?:link|button|menu|box|list|table|picture|number)s?) (?:above|below|on the (?:left|right))\b|\b(?:left|right)-hand (?:side|column|menu)\b|\b(?:see|on|in|read) the (?:previous|next|following) page\b|\bas (?:we |I )?(?:mentioned|said|noted|discussed|described|explained) (?:earlier|above|before|previously)\b/gi;

/** Every word is written once, for the page and for paper: none speaks of what only one of the two has. */
export const oneFace = rule({
  code: "one-face",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "No words are right only on a screen or only on paper: click, overleaf, page 4, see below.",
  check: (text) =>
    findWordings(
      text,
      {
        sign: /click|tap|swip|scroll|hover|overleaf|over the page|other side|on the back|turn over|PTO|(?:on|see|to|in) page \d|above|below|(?:previous|next|following) page|(?:ed|id) (?:earlier|before|previously)|the (?:left|right)|-hand/i,
        pattern,
      },
      ([written]) => ({
        message: `"${written}" is right on a screen or on paper, not on both.`,
        hint: "Name the page or the heading where it stands, with a link to it.",
      }),
    ),
});

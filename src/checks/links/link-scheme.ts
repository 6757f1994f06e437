import { rule } from "../rule.ts";

/** Schemes that links may have; `http` has a rule of its own. */
const allowed = ["https", "http", "mailto", "tel", "glossary"];

/** Links go to pages, e-mail and phones: nothing that runs, holds data or opens files of the reader's device. */
export const linkScheme = rule({
  code: "link-scheme",
  severity: "error",
  group: "Links",
  of: "link",
  summary:
    "A link begins with `/`, `#`, `https:`, `mailto:`, `tel:` or `glossary:`, never with `javascript:` or the like.",
  check({ href }) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
    if (scheme === undefined || allowed.includes(scheme)) return undefined;
    return {
      message: `"${href}" begins with ${scheme}:, which no link here may.`,
      hint: "Link to a page of the guide, or to another site with https:.",
    };
  },
});

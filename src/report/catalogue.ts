import type { Issue, Position, Severity } from "./issue.ts";

/** Every kind of mistake that the checks know, and how much it weighs. */
export const catalogue = {
  // Files
  "unreadable-file": "error",
  "outside-file": "error",
  "large-file": "error",
  "binary-file": "error",
  "not-utf-8": "error",
  "empty-file": "error",
  "missing-data-file": "error",
  "unknown-data-file": "error",
  "stray-file": "warning",
  "file-name": "error",
  "case-clash": "error",
  "slug-clash": "error",
  // Front matter and data
  "missing-front-matter": "error",
  "bad-yaml": "error",
  "unknown-key": "error",
  "missing-key": "error",
  "wrong-value": "error",
  "impossible-date": "error",
  "future-date": "error",
  "review-order": "error",
  "review-due": "warning",
  "review-overdue": "error",
  "stale-fact": "warning",
  "unknown-section": "error",
  "unknown-source": "error",
  "unknown-contact": "error",
  "unknown-part": "error",
  // Links
  "link-scheme": "error",
  "insecure-link": "error",
  "own-address": "error",
  "bad-mailto": "error",
  "bad-tel": "error",
  "relative-link": "error",
  "broken-link": "error",
  "undefined-reference": "error",
  "unknown-term": "error",
  "unknown-asset": "error",
  "link-case": "error",
  "missing-slash": "error",
  "unknown-page": "error",
  "unknown-anchor": "error",
  "empty-link": "error",
  "vague-link-text": "error",
  "repeated-link": "warning",
  "same-link-text": "warning",
  // Contacts
  "unknown-phone": "error",
  "unknown-email": "error",
  "unknown-price": "error",
  "contact-mismatch": "error",
  // Structure
  "unclosed-box": "error",
  "unknown-box": "error",
  "second-title": "error",
  "deep-heading": "error",
  "skipped-heading": "error",
  "empty-heading": "error",
  "missing-alt": "error",
  "table-header": "error",
  "raw-html": "error",
  "list-lead-in": "warning",
  "leaflet-words": "error",
  // Words
  "reading-age": "warning",
  "long-sentences": "warning",
  "long-sentence": "warning",
  "long-paragraph": "warning",
  "long-title": "warning",
  "heading-question": "warning",
  "heading-capitals": "warning",
  italics: "warning",
  "block-capitals": "warning",
  abbreviation: "warning",
  "claimed-right": "warning",
  percentage: "warning",
  "date-style": "warning",
  "range-style": "warning",
  americanism: "warning",
  spelling: "warning",
  // Graph
  "no-leaflet": "warning",
  "lonely-service": "warning",
  "unused-source": "warning",
  "unused-term": "warning",
  "unused-contact": "warning",
  "part-twice": "error",
  "leaflet-nations": "error",
  "page-budget": "error",
  // Built site
  "built-address": "error",
  "built-anchor": "error",
  "built-id": "error",
  "built-reference": "error",
  "built-canonical": "error",
  "built-sitemap": "error",
  // Links to other sites
  "dead-link": "error",
  "moved-link": "warning",
  "uncertain-link": "warning",
} as const satisfies Record<string, Severity>;

/** The code of one kind of mistake. */
export type IssueCode = keyof typeof catalogue;

/** Makes an issue of a known kind; its severity comes from the catalogue. */
export function issue(
  code: IssueCode,
  where: Position & { file: string },
  message: string,
  hint: string,
): Issue {
  const { file, line, column } = where;
  return { code, severity: catalogue[code], file, line, column, message, hint };
}

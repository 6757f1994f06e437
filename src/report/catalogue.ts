import type { Issue, Position, Severity } from "./issue.ts";

/** Every kind of mistake that the checks know, and how much it weighs. */
export const catalogue = {
  "unreadable-file": "error",
  "bad-yaml": "error",
  "missing-front-matter": "error",
  "unknown-key": "error",
  "missing-key": "error",
  "wrong-value": "error",
  "impossible-date": "error",
  "review-order": "error",
  "review-overdue": "error",
  "review-due": "warning",
  "slug-clash": "error",
  "unknown-section": "error",
  "unknown-source": "error",
  "unknown-contact": "error",
  "unknown-term": "error",
  "unknown-box": "error",
  "unknown-page": "error",
  "unknown-anchor": "error",
  "unknown-asset": "error",
  "unknown-part": "error",
  "leaflet-words": "error",
  "page-budget": "error",
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

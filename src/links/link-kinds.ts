import type { IssueKind } from "../report/issue.ts";

/** What an answer can mean. */
export type LinkCode = (typeof deadLink | typeof movedLink | typeof uncertainLink)["code"];

/** A page that is no longer there. */
export const deadLink = {
  code: "dead-link",
  severity: "error",
  group: "Links to other sites",
  summary: "Every link to another site leads to a page.",
} as const satisfies IssueKind;

/** A page that has another address now. */
export const movedLink = {
  code: "moved-link",
  severity: "warning",
  group: "Links to other sites",
  summary: "No link to another site is led on to another address.",
} as const satisfies IssueKind;

/** A server that gave no clear answer. */
export const uncertainLink = {
  code: "uncertain-link",
  severity: "warning",
  group: "Links to other sites",
  summary: "The server of every link to another site answers.",
} as const satisfies IssueKind;

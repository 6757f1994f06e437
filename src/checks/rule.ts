import type { Draft } from "../content/model.ts";
import type { IssueCode } from "../report/catalogue.ts";
import type { Issue } from "../report/issue.ts";

/**
 * A rule of the guide: one kind of mistake, in a file of its own that is named for its code, explained in
 * `docs/checks/<code>.md`.
 *
 * Most rules look at everything that was read, on a given day (2026-11-21). What could not be read is `undefined`
 * there and has been told; a rule is silent about what follows from it, so that one mistake gives one issue. Rules
 * that judge what was made from the content see that instead.
 */
export interface Rule<Seen extends unknown[] = [draft: Draft, today: string]> {
  code: IssueCode;
  /** What it asks of the content, as one plain sentence for the list of rules. */
  summary: string;
  check(...seen: Seen): Issue[];
}

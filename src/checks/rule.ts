import type { Draft } from "../content/model.ts";
import type { TextPage } from "../content/text-pages.ts";
import type { IssueCode } from "../report/catalogue.ts";
import type { Issue } from "../report/issue.ts";
import type { Text } from "./texts/text.ts";

/**
 * A rule of the guide: one kind of mistake, in a file of its own that is named for its code, explained in
 * `docs/checks/<code>.md`.
 *
 * What could not be read is `undefined` in a draft and has been told; a rule is silent about what follows from it, so
 * that one mistake gives one issue. Rules that judge what was made from the content see that instead.
 */
export interface Rule<Seen extends unknown[] = [draft: Draft, today: string]> {
  code: IssueCode;
  /** What it asks of the content, as one plain sentence for the list of rules. */
  summary: string;
  check(...seen: Seen): Issue[];
}

/** A rule on the text of a page, asked of one page after the other. */
export type PageRule = Rule<[page: TextPage]>;

/** A rule on words, wherever a reader meets them, asked of one text after the other. */
export type TextRule = Rule<[text: Text]>;

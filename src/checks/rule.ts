import type { Content, Draft } from "../content/model.ts";
import type { TextPage } from "../content/text-pages.ts";
import type { Output } from "../inspect/output.ts";
import type { PrintedLeaflet } from "../leaflets/manifest.ts";
import type { FoundFault } from "../leaflets/paper/paper-fault.ts";
import type { FaceDifference } from "../leaflets/prove-faces.ts";
import type { LinkAnswer } from "../links/judge-reply.ts";
import { type Issue, type IssueKind, issue, type Place } from "../report/issue.ts";
import type { Site } from "./links/site.ts";
import type { WrittenLink } from "./links/written-link.ts";
import type { ExternalLink } from "./other-sites/external-links.ts";
import type { Text } from "./texts/text.ts";

/** What is wrong, quoting the author's own words, and what to do. */
export interface Remark {
  message: string;
  hint: string;
}

/** A remark and the place that it is about. */
export interface Finding extends Remark {
  at: Place;
}

/** What a rule can be of, and how one of that sort is asked. */
interface Checks {
  /** Asked once, of all that was read, as on a day such as 2026-11-21. */
  draft(draft: Draft, today: string): Finding[];
  /** Asked of the text of one page after the other. */
  page(page: TextPage): Finding[];
  /** Asked of words, wherever a reader meets them, one text after the other. */
  text(text: Text): Finding[];
  /** Asked of one link after the other; the first such rule that remarks on a link tells it. */
  link(link: WrittenLink, site: Site): Remark | undefined;
  /** Asked of each link to another site, once its server has answered. */
  answer(link: ExternalLink, answer: LinkAnswer): Finding[];
  /** Asked once, of the pages, PDFs and other files in the output folder. */
  built(output: Output): Finding[];
  /** Asked once, of the leaflets that were printed. */
  print(content: Content, printed: readonly PrintedLeaflet[]): Finding[];
  /** Asked once, of where a finished leaflet and the finished pages of the site say different things. */
  faces(content: Content, differences: readonly FaceDifference[]): Finding[];
  /** Asked once, of what was found amiss while leaflets were printed. */
  paper(content: Content, faults: readonly FoundFault[]): Finding[];
}

/** What a rule can be of. */
export type Sort = keyof Checks;

/**
 * A rule of the guide: one kind of mistake, in a file of its own that is named for its code.
 *
 * What could not be read is `undefined` in a draft and is an issue already; a rule is silent about what follows from
 * it, so that one mistake gives one issue. Rules that judge what was made from the content see that instead.
 */
export interface Rule<Of extends Sort = Sort, Code extends string = string> extends IssueKind<Code> {
  of: Of;
  /** The language that it reads, such as `en`; a guide in another is not asked. */
  language?: string;
  check: Checks[Of];
}

/** Declares a rule. */
export function rule<Of extends Sort, Code extends string>(declared: Rule<Of, Code>): Rule<Of, Code> {
  return declared;
}

/** The sorts of rule that find the places by themselves. */
type FindingSort = Exclude<Sort, "link">;

/** Asks a rule, and makes its findings issues of its kind. */
export function ask<Of extends FindingSort, Code extends string>(
  asked: Rule<Of, Code>,
  ...about: Parameters<Checks[Of]>
): Issue<Code>[] {
  const check = asked.check as (...about: Parameters<Checks[Of]>) => Finding[];
  return issuesOf(asked, check(...about));
}

/** What a rule has found, as issues of its kind. */
export function issuesOf<Code extends string>(kind: IssueKind<Code>, findings: Finding[]): Issue<Code>[] {
  return findings.map(({ at, message, hint }) => issue(kind, at, message, hint));
}

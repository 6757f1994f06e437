import type { LinkAnswer } from "../../links/judge-reply.ts";
import { type Issue, sortIssues } from "../../report/issue.ts";
import { ask } from "../rule.ts";
import { type IssueCode, rulesOf } from "../rules.ts";
import type { ExternalLink } from "./external-links.ts";

/** Judges each link to another site by what its address answered. */
export function judgeAnswers(
  links: readonly ExternalLink[],
  answers: ReadonlyMap<string, LinkAnswer>,
): Issue<IssueCode>[] {
  const rules = rulesOf("answer");
  return sortIssues(
    links.flatMap((link) => {
      const answer = answers.get(link.url);
      return answer ? rules.flatMap((rule) => ask(rule, link, answer)) : [];
    }),
  );
}

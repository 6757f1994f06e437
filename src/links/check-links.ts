import { ask } from "../checks/rule.ts";
import { type IssueCode, rulesOf } from "../checks/rules.ts";
import { type Issue, sortIssues } from "../report/issue.ts";
import { ToolError } from "../report/tool-error.ts";
import { keepAnswer, readAnswers, writeAnswers } from "./answer-cache.ts";
import type { ExternalLink } from "./external-links.ts";
import { findAnswer, HostTurns, type LinkPolicy } from "./find-answer.ts";
import type { Answer } from "./judge-reply.ts";

interface CheckLinksOptions {
  policy: LinkPolicy;
  /** The file that keeps answers for a week. */
  cacheFile: string;
  /** Milliseconds since 1970. */
  now: number;
  /** Told of each address as its answer comes. */
  say(line: string): void;
}

/**
 * Asks the web for every address once: hosts side by side, one request at a time for each.
 *
 * @throws {ToolError} where no host at all can be reached
 */
export async function checkLinks(
  links: readonly ExternalLink[],
  options: CheckLinksOptions,
): Promise<Issue<IssueCode>[]> {
  const { policy, cacheFile, now, say } = options;
  const cache = await readAnswers(cacheFile, now);
  const turns = new HostTurns();
  const answers = new Map<string, Answer>();
  const asked: Answer[] = [];
  const urls = [...new Set(links.map(({ url }) => url))];

  await Promise.all(
    urls.map(async (url) => {
      const kept = cache.get(url)?.answer;
      const answer = kept ?? (await findAnswer(url, turns, policy));
      answers.set(url, answer);
      if (kept) return;
      asked.push(answer);
      keepAnswer(cache, url, answer, now);
      say(`${answer.kind.padEnd(9)} ${url}`);
    }),
  );
  if (asked.length > 1 && asked.every((answer) => "offline" in answer && answer.offline)) {
    throw new ToolError("None of the addresses can be reached. Is this machine connected to the web?");
  }
  await writeAnswers(cacheFile, cache);
  const rules = rulesOf("answer");
  return sortIssues(
    links.flatMap((link) => {
      const answer = answers.get(link.url);
      return answer ? rules.flatMap((rule) => ask(rule, link, answer)) : [];
    }),
  );
}

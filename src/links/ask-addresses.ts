import { ToolError } from "../report/tool-error.ts";
import { keepAnswer, readAnswers, writeAnswers } from "./answer-cache.ts";
import { findAnswer, HostTurns, type LinkPolicy } from "./find-answer.ts";
import type { LinkAnswer } from "./judge-reply.ts";

interface AskOptions {
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
 * @returns the answer of each address
 * @throws {ToolError} where no host at all can be reached
 */
export async function askAddresses(
  urls: readonly string[],
  { policy, cacheFile, now, say }: AskOptions,
): Promise<ReadonlyMap<string, LinkAnswer>> {
  const cache = await readAnswers(cacheFile, now);
  const turns = new HostTurns();
  const answers = new Map<string, LinkAnswer>();
  const asked: LinkAnswer[] = [];

  await Promise.all(
    [...new Set(urls)].map(async (url) => {
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
  return answers;
}

import { setTimeout as sleep } from "node:timers/promises";
import PQueue from "p-queue";
import { judgeReply, type LinkAnswer, mayPass } from "./judge-reply.ts";
import { type NoReply, type Reply, sendRequest } from "./send-request.ts";

/** How many redirects browsers follow. */
const mostRedirects = 20;

/** Follows an address to its end, each step in the turn of its host. */
export async function findAnswer(url: string, turns: HostTurns, policy: LinkPolicy): Promise<LinkAnswer> {
  let at = url;
  let forGood = true;
  for (let step = 0; step <= mostRedirects; step += 1) {
    const reply = await turns.run(at, () => askPatiently(at, policy));
    const { status } = reply;
    if (!("location" in reply) || !reply.location || status < 300 || status > 399) {
      return conclude(judgeReply(reply), { url, at, forGood });
    }
    forGood &&= status === 301 || status === 308;
    at = reply.location;
  }
  return { kind: "dead", reason: `is redirected more than ${mostRedirects} times` };
}

function conclude(
  end: LinkAnswer,
  { url, at, forGood }: { url: string; at: string; forGood: boolean },
): LinkAnswer {
  if (at === url || end.kind === "moved") return end;
  return end.kind === "alive"
    ? { kind: "moved", to: at, forGood }
    : { ...end, reason: `leads to ${at}, which ${end.reason}` };
}

/** How patient a check of links is; times are in milliseconds. */
export interface LinkPolicy {
  /** How long one request may take. */
  timeout: number;
  /** How often a request is made again where the failure may pass. */
  retries: number;
  /** The wait before the first of those; each further one is twice as long. */
  pause: number;
  /** The longest wait that a server may ask for; where it asks for more, it is left alone. */
  longestWait: number;
}

/** The policy of `npm run links`: slow servers have time to answer, and none is asked often. */
export const politePolicy: LinkPolicy = { timeout: 20_000, retries: 2, pause: 2_000, longestWait: 60_000 };

/** Asks for an address until the reply is not one that may pass; waits longer each time, or as long as the server says. */
async function askPatiently(url: string, policy: LinkPolicy): Promise<Reply | NoReply> {
  for (let attempt = 0; ; attempt += 1) {
    const reply = await sendRequest(url, policy.timeout);
    const asked = "retryAfter" in reply ? reply.retryAfter : undefined;
    const wait = asked ?? policy.pause * 2 ** attempt;
    if (!mayPass(reply) || attempt === policy.retries || wait > policy.longestWait) return reply;
    await sleep(wait);
  }
}

/** Lets tasks for different hosts run side by side, and those for one host one at a time, in the order given. */
export class HostTurns {
  readonly #queues = new Map<string, PQueue>();

  /** Runs a task once it is its turn at the host of an address. */
  run<Result>(url: string, task: () => Promise<Result>): Promise<Result> {
    const { host } = new URL(url);
    const queue = this.#queues.get(host) ?? new PQueue({ concurrency: 1 });
    this.#queues.set(host, queue);
    return queue.add(task);
  }
}

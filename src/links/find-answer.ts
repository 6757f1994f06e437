import { askPatiently, type LinkPolicy } from "./ask-patiently.ts";
import type { HostTurns } from "./host-turns.ts";
import { type Answer, judgeReply } from "./judge-reply.ts";

/** How many redirects browsers follow. */
const mostRedirects = 20;

/** Follows an address to its end, each step in the turn of its host. */
export async function findAnswer(url: string, turns: HostTurns, policy: LinkPolicy): Promise<Answer> {
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

function conclude(end: Answer, { url, at, forGood }: { url: string; at: string; forGood: boolean }): Answer {
  if (at === url || end.kind === "moved") return end;
  return end.kind === "alive"
    ? { kind: "moved", to: at, forGood }
    : { ...end, reason: `leads to ${at}, which ${end.reason}` };
}

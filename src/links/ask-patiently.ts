import { setTimeout as sleep } from "node:timers/promises";
import { mayPass } from "./judge-reply.ts";
import { type NoReply, type Reply, sendRequest } from "./send-request.ts";

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
export async function askPatiently(url: string, policy: LinkPolicy): Promise<Reply | NoReply> {
  for (let attempt = 0; ; attempt += 1) {
    const reply = await sendRequest(url, policy.timeout);
    const asked = "retryAfter" in reply ? reply.retryAfter : undefined;
    const wait = asked ?? policy.pause * 2 ** attempt;
    if (!mayPass(reply) || attempt === policy.retries || wait > policy.longestWait) return reply;
    await sleep(wait);
  }
}

import { setTimeout as sleep } from "node:timers/promises";
import { mayPass } from "./judge-reply.ts";
import type { LinkPolicy } from "./link-policy.ts";
import type { NoReply, Reply } from "./reply.ts";
import { sendRequest } from "./send-request.ts";

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

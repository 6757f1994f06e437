import type { NoReply, Reply } from "./send-request.ts";

/** What is known of a link: it leads somewhere, somewhere else, nowhere, or that cannot be said today. */
export type LinkAnswer =
  | { kind: "alive" }
  | { kind: "moved"; to: string; forGood: boolean }
  | { kind: "dead" | "uncertain"; reason: string; offline?: boolean };

/** Statuses of a server that may answer later (RFC 9110, 15.5 and 15.6; RFC 6585, 4). */
const passing = [408, 425, 429, 500, 502, 503, 504];

/** Codes of a machine that has no way to the web at all; a name that is not known may be a sign of it. */
const offlineCodes = ["ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "ENETDOWN", "EHOSTUNREACH"];

/** Codes of a certificate that browsers warn of, and of a server that speaks no TLS. */
const brokenTls = /CERT|SSL|TLS|EPROTO|UNABLE_TO_VERIFY/;

/** Whether the same request may well succeed a little later. */
export function mayPass(reply: Reply | NoReply): boolean {
  return "code" in reply ? isPassingFailure(reply.code) : passing.includes(reply.status);
}

/** Judges the last reply, which is no redirect. */
export function judgeReply(reply: Reply | NoReply): LinkAnswer {
  if (reply.status >= 200 && reply.status < 300) return { kind: "alive" };
  const reason = "code" in reply ? explain(reply.code) : `answers with status ${reply.status}`;
  const offline = "code" in reply && offlineCodes.includes(reply.code);
  const refused = [401, 403, 999].includes(reply.status);
  return { kind: mayPass(reply) || refused ? "uncertain" : "dead", reason, offline };
}

function isPassingFailure(code: string): boolean {
  return code !== "ENOTFOUND" && !brokenTls.test(code);
}

function explain(code: string): string {
  if (code === "TimeoutError") return "does not answer in time";
  if (code === "ENOTFOUND") return "has no such host";
  if (brokenTls.test(code)) return `has no valid certificate (${code})`;
  return `cannot be reached (${code})`;
}

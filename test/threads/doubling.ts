import { threadId } from "node:worker_threads";
import { ToolError } from "../../src/report/tool-error.ts";
import { answerOrders } from "../../src/threads/answer-orders.ts";

interface Asked {
  number?: number;
  fault?: string;
  code?: string;
  bug?: string;
}

answerOrders(async ({ number = 0, fault, code, bug }: Asked) => {
  if (fault) throw new ToolError(fault);
  if (code) throw Object.assign(new Error(`${code}: nothing, open 'a'`), { code, path: "a" });
  if (bug) throw new Error(bug);
  return { thread: threadId, double: 2 * number };
});

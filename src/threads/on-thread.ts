import { once } from "node:events";
import { availableParallelism } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import PQueue from "p-queue";
import { projectFolder } from "../folders/project-folder.ts";
import { ToolError } from "../report/tool-error.ts";
import type { OrderResult } from "./answer-orders.ts";

/** How many threads work at a time. Each loads what it needs for itself, so that more than these cost more memory than they save time. */
export const threads = Math.min(availableParallelism(), 4);

const queue = new PQueue({ concurrency: threads });

/** Threads that wait for an order, by their modules. They stay for the next one, and keep no process alive. */
const idle = new Map<string, Worker[]>();

const idleOf = (module: string) => {
  const threads = idle.get(module) ?? [];
  idle.set(module, threads);
  return threads;
};

/** Starts a thread for which there is no order yet, so that it loads what it needs meanwhile. */
export function readyThread(module: string): void {
  if (queue.pending === 0 && idleOf(module).length === 0) idleOf(module).push(startThread(module));
}

/** Ends the threads that wait for an order, as what they have loaded takes memory; the next order starts another. */
export async function endThreads(module: string): Promise<void> {
  await Promise.all(
    idleOf(module)
      .splice(0)
      .map((worker) => worker.terminate()),
  );
}

/**
 * Has an order done on another thread, when one is free.
 *
 * @param module what runs there and answers orders (`answerOrders`), by its path in the project: `src/site/page-thread.ts`
 * @param asked what the structured clone algorithm can copy, as for all that is answered
 * @throws {ToolError} where a tool or the machine fails there
 */
export async function onThread<Asked, Made>(module: string, asked: Asked): Promise<Made> {
  return queue.add(async () => {
    const worker = idleOf(module).pop() ?? startThread(module);
    worker.ref();
    worker.postMessage(asked);
    const [answer] = (await once(worker, "message")) as [OrderResult<Made>];
    worker.unref();
    idleOf(module).push(worker);
    if ("fault" in answer) throw new ToolError(answer.fault);
    if ("failure" in answer) throw answer.failure;
    return answer.made;
  });
}

/** How much a thread may have of what is let go of at once, in MB: with less, making it free again takes a tenth of the time. */
const youngMemory = 64;

/** A thread runs TypeScript as commands do. One that fails while nobody waits for it is forgotten, and the next order tells why. */
function startThread(module: string): Worker {
  const worker = new Worker(path.join(projectFolder, "scripts/launch.js"), {
    argv: [path.join(projectFolder, module)],
    resourceLimits: { maxYoungGenerationSizeMb: youngMemory },
  });
  worker.on("error", () =>
    idle.set(
      module,
      idleOf(module).filter((each) => each !== worker),
    ),
  );
  worker.unref();
  return worker;
}

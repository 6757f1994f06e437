import { parentPort } from "node:worker_threads";
import { explainFailure } from "../report/explain-failure.ts";

/** What comes of an order. Errors lose their class and code on their way to another thread, so that of a tool is a message. */
export type OrderResult<Made> = { made: Made } | { fault: string } | { failure: unknown };

/** Does the orders that this thread is given, and answers each. */
export function answerOrders<Asked, Made>(work: (asked: Asked) => Promise<Made>): void {
  const answer = (each: OrderResult<Made>) => parentPort?.postMessage(each);
  parentPort?.on("message", (asked: Asked) => {
    work(asked).then(
      (made) => answer({ made }),
      (error: unknown) => {
        const fault = explainFailure(error);
        answer(fault === undefined ? { failure: error } : { fault });
      },
    );
  });
}

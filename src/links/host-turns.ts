import PQueue from "p-queue";

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

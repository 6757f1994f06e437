import { expect, test } from "vitest";
import { ToolError } from "../../src/report/tool-error.ts";
import { endThreads, onThread, threads } from "../../src/threads/on-thread.ts";

const ask = (asked: object) =>
  onThread<object, { thread: number; double: number }>("test/threads/doubling.ts", asked);

test("orders are done on as many threads as the machine has use for, and each gets its own answer", async () => {
  const numbers = Array.from({ length: 12 }, (_, number) => number);
  const made = await Promise.all(numbers.map((number) => ask({ number })));
  expect(made.map(({ double }) => double)).toEqual(numbers.map((number) => 2 * number));
  const used = new Set(made.map(({ thread }) => thread));
  expect(used.size).toBeLessThanOrEqual(threads);
  expect(used).not.toContain(0); // The main thread.
});

test("threads that have ended take no order any more, and others do", async () => {
  const { thread } = await ask({ number: 1 });
  await endThreads("test/threads/doubling.ts");
  const after = await ask({ number: 2 });
  expect(after.double).toBe(4);
  expect(after.thread).toBeGreaterThan(thread);
});

test("what fails on a thread fails here as it would have, and the thread does the next order", async () => {
  await expect(ask({ fault: "No disk. Buy one." })).rejects.toThrow(new ToolError("No disk. Buy one."));
  await expect(ask({ fault: "No disk." })).rejects.toBeInstanceOf(ToolError);
  await expect(ask({ code: "ENOSPC" })).rejects.toThrow("There is no room left on the disk");
  await expect(ask({ bug: "Nothing is 2." })).rejects.toThrow(new Error("Nothing is 2."));
  expect((await ask({ number: 4 })).double).toBe(8);
});

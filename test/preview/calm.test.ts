import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { Calm } from "../../src/preview/calm.ts";

test("it is not calm as long as somebody waits for something, nor just after", async () => {
  const calm = new Calm();
  const order: string[] = [];
  const asked = calm.during(() => wait(300).then(() => void order.push("page")));
  const rest = calm.comes().then(() => void order.push("rest"));
  await asked;
  const answered = performance.now();
  await rest;
  expect(order).toEqual(["page", "rest"]);
  expect(performance.now() - answered).toBeGreaterThan(100);
});

test("what fails is no longer waited for", async () => {
  const calm = new Calm();
  await expect(calm.during(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  await calm.comes();
});

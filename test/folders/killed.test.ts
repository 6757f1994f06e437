import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { fillingPlace } from "./start-filling.ts";

/** What a command ends with that a signal has ended. */
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGKILL: 137 } as const;

test.each(
  Object.entries(codes),
)("a command that %s ends at any moment leaves the folder old or new, and what it leaves the next removes", async (name, code) => {
  const place = await fillingPlace();
  const first = place.start("old");
  await first.begun;
  const begin = performance.now();
  await first.ended;
  const usual = performance.now() - begin;
  for (let round = 0; round < 5; round += 1) {
    const { child, begun, ended } = place.start("new");
    await begun;
    await setTimeout(usual * Math.random());
    child.kill(name as NodeJS.Signals);
    const { code: ending, told } = await ended;
    const texts = await place.texts();
    // A signal may meet a command that has done all.
    if (ending !== code) expect(texts).toEqual(["new"]);
    if (texts) expect([["old"], ["new"]]).toContainEqual(texts);
    expect(told).not.toMatch(/^ {4}at /m);
    if (name !== "SIGKILL") expect(await place.left()).toEqual([]);

    expect(await place.start("old").ended).toMatchObject({ code: 0 });
    expect(await place.texts()).toEqual(["old"]);
    expect(await place.left()).toEqual([]);
  }
});

test("two at once fill a folder one after the other, and the second says for whom it waits", async () => {
  for (let round = 0; round < 5; round += 1) {
    const place = await fillingPlace();
    if (round % 2 === 0) await place.start("old").ended;
    const both = await Promise.all(["one", "two"].map((text) => place.start(text).ended));
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    for (const { told } of both) {
      if (told) expect(told).toMatch(/^Another build fills dist\/ \(process \d+, since .+\)\. Waiting.+\n$/);
    }
    expect([["one"], ["two"]]).toContainEqual(await place.texts());
    expect(await place.left()).toEqual([]);
  }
});

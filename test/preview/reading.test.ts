import { appendFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { guideReader } from "../../src/preview/reading.ts";
import { copyContent } from "../checks/copy-content.ts";

const today = "2026-11-28";

async function readerOfCopy() {
  const { dir } = await copyContent();
  return { dir, read: guideReader(dir, today) };
}

test("what was written is there before the rules are asked, and what is wrong with it after", async () => {
  const { dir, read } = await readerOfCopy();
  const { draft } = await read();
  const file = path.join(dir, "guide", `${draft?.guide[0]?.slug}.md`);
  await appendFile(file, "\nAsk [them](/guide/no-such-page/).\n");
  const { plan, judge } = await read();
  expect(plan?.content.guide.some(({ body }) => body.source.includes("/guide/no-such-page/"))).toBe(true);
  const { checked, failure } = judge();
  expect(failure).toBeUndefined();
  expect(checked?.issues.map(({ code }) => code)).toContain("unknown-page");
  expect(checked?.content).toBeUndefined();
});

test.each([
  ["that cannot be read as text", Buffer.from([0xff, 0xfe, 0xfd])],
  ["without front matter", "Words alone.\n"],
])("of a guide with a page %s, nothing is shown before that is told", async (_, text) => {
  const { dir, read } = await readerOfCopy();
  const { draft } = await read();
  await writeFile(path.join(dir, "guide", `${draft?.guide[0]?.slug}.md`), text);
  const { plan, judge } = await read();
  expect(plan).toBeUndefined();
  expect(judge().checked?.issues.some(({ severity }) => severity === "error")).toBe(true);
});

test("a folder that is not there is told as the command tells it", async () => {
  const { draft, judge } = await guideReader("no/such/folder", today)();
  expect(draft).toBeUndefined();
  expect(judge().failure).toBeInstanceOf(Error);
});

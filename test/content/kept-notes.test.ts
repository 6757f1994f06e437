import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { writeMadeUpGuide } from "../../src/bench/made-up-guide.ts";
import { checkContent } from "../../src/checks/check-content.ts";
import { markdown } from "../../src/markdown/parser.ts";

const today = "2026-11-21";

/** A content folder of enough pages; its first, as it is right. */
async function madeUpContent() {
  const folder = await mkdtemp(path.join(tmpdir(), "notes-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeMadeUpGuide(folder, 45);
  const file = path.join(folder, "guide/page-0.md");
  return { folder, file, right: await readFile(file, "utf8") };
}

/** Checks a folder; answers what was found, and how many texts were parsed for it. */
async function check(folder: string) {
  const parse = vi.spyOn(markdown, "parse");
  const { issues } = await checkContent(folder, today, { anew: true });
  const parsed = parse.mock.calls.length;
  parse.mockRestore();
  return { issues, parsed };
}

test("a text that was parsed in the run before is not parsed again, and tells the same", async () => {
  const { folder, file, right } = await madeUpContent();
  const wrong = `${right}\n- One [link](/guide/nowhere/) and \`code\`\n\n::: say\n\nIt is *very* importent to {organisation}.\n`;
  await writeFile(file, wrong);
  const first = await check(folder);
  expect(first.parsed).toBeGreaterThan(40);
  expect(first.issues.map(({ line }) => line)).not.toEqual([]);
  expect(await check(folder)).toEqual({ issues: first.issues, parsed: 0 });
  await writeFile(file, right);
  expect((await check(folder)).parsed).toBe(1);
});

test("where words are filled in, places are those of the file as it is now", async () => {
  const { folder, file, right } = await madeUpContent();
  const organisation = /^name: (.*)$/m.exec(
    await readFile(path.join(folder, "data/organisation.yaml"), "utf8"),
  )?.[1];
  const places = async (name: string) => {
    await writeFile(file, `${right}\nAsk ${name} about [this](/guide/nowhere/).\n`);
    const { issues } = await check(folder);
    return issues.filter(({ code }) => code === "unknown-page").map(({ line, column }) => [line, column]);
  };
  const [[line = 0, column = 0] = []] = await places("{organisation}");
  expect(await places(organisation ?? "")).toEqual([
    [line, column + (organisation ?? "").length - "{organisation}".length],
  ]);
});

import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { rules } from "../../src/checks/rules.ts";

test("no two rules share a code", () => {
  const codes = rules.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)]);
});

test("every code has a help page, and every help page a code", async () => {
  const pages = (await readdir("docs/checks")).filter((name) => name !== "README.md");
  expect(pages.sort()).toEqual(rules.map(({ code }) => `${code}.md`).sort());
});

test.each(
  rules.map(({ code, severity }) => ({ code, severity })),
)("the help page of $code has the same parts as all", async ({ code, severity }) => {
  const page = await readFile(`docs/checks/${code}.md`, "utf8");
  const weight = severity === "error" ? "*Error.* It " : "*Warning.* It is shown and counted,";
  expect(page.startsWith(`# ${code}\n\n${weight}`)).toBe(true);
  const parts = ["## Example", "## Why", "## How to fix it"];
  expect(page.match(/^## .*/gm)?.filter((heading) => parts.includes(heading))).toEqual(parts);
});

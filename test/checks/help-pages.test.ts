import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { listCodes } from "../../src/checks/list-codes.ts";
import { listRules } from "../../src/checks/list-rules.ts";
import { rules } from "../../src/checks/rules.ts";

const introduction = `# What the checks ask

\`npm run check\` holds the content to these rules. An error stops a build; a warning is shown and counted. Each rule has
a page with an example, why it is there, and how to fix what it finds.

`;

test("the list of rules is up to date; `npx vitest -u` writes it anew", async () => {
  await expect(`${introduction}${listRules()}`).toMatchFileSnapshot("../../docs/checks/README.md");
});

test("so is the list in the README", async () => {
  const readme = await readFile("README.md", "utf8");
  const between = /(?<=<!-- rules: .*-->\n)[\s\S]*(?=<!-- \/rules -->)/;
  expect(readme).toMatch(between);
  const listed = readme.replace(between, () => `${listCodes("docs/checks")}\n`);
  await expect(listed).toMatchFileSnapshot("../../README.md");
});

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

import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { rules } from "../../src/checks/rules.ts";
import { generatedDocs } from "../../src/docs/generated-docs.ts";

test.each(generatedDocs)("$file is what `npm run docs` writes", async ({ file, generate }) => {
  const written = await readFile(file, "utf8");
  expect(written).toBe(generate(written));
});

test.each(["README.md", "docs/checks/README.md"])("%s lists every rule once", async (file) => {
  const text = await readFile(file, "utf8");
  const listed = rules.map(({ code }) => text.split(`[${code}](`).length - 1);
  expect(listed).toEqual(rules.map(() => 1));
});

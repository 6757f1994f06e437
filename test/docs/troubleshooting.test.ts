import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { toolMessages } from "./tool-errors.ts";

test("every message of a command that ends with exit code 2 stands in docs/troubleshooting.md", async () => {
  const help = (await readFile("docs/troubleshooting.md", "utf8")).replaceAll("`", "").replace(/\s+/g, " ");
  const messages = toolMessages("src", "scripts");
  expect(messages.length).toBeGreaterThan(40);
  const plain = (text: string) => text.replaceAll("`", "");
  expect(messages.filter(({ words }) => !help.includes(plain(words)))).toEqual([]);
});

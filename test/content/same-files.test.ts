import { expect, test } from "vitest";
import type { FoundFile } from "../../src/content/found-file.ts";
import { sameFiles } from "../../src/content/same-files.ts";
import { SourceFile } from "../../src/source/source-file.ts";

const file = (name: string, text: string): FoundFile => ({
  folder: "guide",
  name,
  path: `guide/${name}`,
  belongs: true,
  source: new SourceFile(`guide/${name}`, text),
});

test("a file that is as it was is the same object, and one that is not is the new one", () => {
  const before = [file("a.md", "one"), file("b.md", "two"), file("c.md", "three")];
  const found = [file("a.md", "one"), file("b.md", "other"), file("d.md", "three")];
  const same = sameFiles(found, before);
  expect(same[0]).toBe(before[0]);
  expect(same.slice(1)).toEqual(found.slice(1));
  expect(same[1]).toBe(found[1]);
});

test("a file that can no longer be read is another one", () => {
  const { source, ...unread } = file("a.md", "one");
  const fault = { code: "not-utf-8", at: { line: 1, column: 1 } } as const;
  const [same] = sameFiles([{ ...unread, fault }], [{ ...unread, ...(source && { source }) }]);
  expect(same?.fault).toEqual(fault);
});

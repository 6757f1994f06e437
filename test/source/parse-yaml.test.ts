import { expect, test } from "vitest";
import { isMap, isNode, isScalar, parseDocument } from "yaml";
import { readFiles } from "../../src/content/read-files.ts";
import { parseYaml } from "../../src/source/parse-yaml.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { sample } from "../sample.ts";

const parse = (text: string) => parseYaml(new SourceFile("data.yaml", text));

test("dates stay as they are written", () => {
  expect(parse("reviewed: 2026-11-21\n").value).toEqual({ reviewed: "2026-11-21" });
});

test("a key and a value are found by their path", () => {
  const yaml = parse("pals:\n  name: PALS\n  nations: [england, wales]\n");
  expect(yaml.keyAt(["pals", "name"])).toMatchObject({ line: 2, column: 3 });
  expect(yaml.valueAt(["pals", "name"])).toMatchObject({ line: 2, column: 9 });
  expect(yaml.valueAt(["pals", "nations", 1])).toMatchObject({ line: 3, column: 22 });
  expect(yaml.valueAt(["pals", "phone"])).toMatchObject({ line: 2, column: 3 });
});

test("each field of the sample's pages begins where the real parser says", async () => {
  let fields = 0;
  for (const { source } of await readFiles(sample)) {
    const [, text = ""] = /^---\n([\s\S]*?\n)---\n/.exec(source?.text ?? "") ?? [];
    const yaml = parse(text);
    const { contents } = parseDocument(text);
    for (const { key, value } of isMap(contents) ? contents.items : []) {
      const offset = isNode(value) ? value.range?.[0] : undefined;
      const name = isScalar(key) ? String(key.value) : "";
      expect(yaml.valueAt([name]), `${name} of\n${text}`).toEqual(
        new SourceFile("data.yaml", text).at(offset ?? 0),
      );
      fields += 1;
    }
  }
  expect(fields).toBeGreaterThan(100);
});

test.each([
  ["a quote left open at the end", 'title: "abc\nsection: ask\n', 1, 8],
  ["a quote closed by the next one", 'a: 1\ntitle: "abc\nnote: "x"\n', 2, 8],
  ["an apostrophe left open", "title: 'abc\nb: 2\n", 1, 8],
  ["an unquoted colon", "title: a: b\n", 1, 8],
  ["a key twice", "a: 1\na: 2\n", 2, 1],
  ["a tab", "a:\n\tb: 1\n", 2, 1],
  ["an open bracket", "a: [1, 2\nb: 2\n", 2, 1],
  ["an alias", "a: &x [1]\nb: *x\n", 2, 4],
  ["a reserved character", "a: 1\nb: @foo\n", 2, 4],
  ["a second document", "a: 1\n---\nb: 2\n", 2, 1],
])("%s is one plain issue at its place", (_, text, line, column) => {
  const { issues, value } = parse(text);
  expect(value).toBeUndefined();
  expect(issues).toMatchObject([{ code: "bad-yaml", line, column }]);
  expect(issues[0]?.message).not.toMatch(/flow|scalar|mapping|implicit/i);
});

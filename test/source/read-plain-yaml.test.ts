import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { readFiles } from "../../src/content/read-files.ts";
import { readPlainYaml } from "../../src/source/read-plain-yaml.ts";
import { sample } from "../sample.ts";

/** Bits of which YAML is made, most of them plain. */
const piece = fc.oneof(
  fc.constantFrom(
    "a: ",
    "b:",
    "key-2: ",
    "\n",
    "\n",
    "\n  ",
    "\n    ",
    "\n- ",
    "\n- b: ",
    "\n  a: ",
    "\n  - ",
    "{ a: x, b: [y, z w] }",
    "{ a: ",
    ", b: ",
    " }",
    "[a b, 'c']",
    "\n# c",
    "[a, b]",
    '"x y"',
    "'x'",
  ),
  fc.constantFrom(
    "word",
    "two words",
    "/a/b/",
    "2026-11-21",
    "12",
    "0",
    "007",
    "1e3",
    "0x1f",
    "0o7",
    "1_000",
    "3.",
    "true",
  ),
  fc.constantFrom(
    "null",
    "NaN",
    "Infinity",
    "1:2",
    "a:b",
    ": ",
    ":",
    " #",
    "#",
    " ",
    "  ",
    "A&E",
    "*",
    "|",
    ">",
  ),
  fc.constantFrom(
    "“curly”",
    "é",
    "’",
    '"',
    "'",
    "\\",
    "[",
    "]",
    "{",
    "}",
    ",",
    "? ",
    "!",
    "%",
    "~",
    "-",
    "---\n",
  ),
  fc.string({ maxLength: 3 }),
);

/** What the real parser makes of a text; `undefined` where it finds a mistake. */
function real(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true, logLevel: "silent" });
  return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS();
}

test("what is read as plain is what the real parser reads", () => {
  const texts = fc.array(piece, { maxLength: 16 }).map((bits) => bits.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const plain = readPlainYaml(text);
      if (plain !== undefined) expect(plain).toEqual(real(text));
    }),
    { numRuns: 5_000 },
  );
});

test("plain fields with values of any kind are what the real parser reads", () => {
  const value = fc.oneof(
    piece,
    fc.array(piece, { maxLength: 3 }).map((bits) => bits.join("")),
  );
  const fields = fc.array(
    fc.tuple(
      fc.constantFrom("a: ", "b: ", "c:\n  - ", "d:\n  e: ", "f:\n  - g: ", "- h: ", "  i: ", "- "),
      value,
    ),
    {
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(fields, (all) => {
      const text = all.map(([key, written]) => `${key}${written}\n`).join("");
      const plain = readPlainYaml(text);
      if (plain !== undefined) expect(plain).toEqual(real(text));
    }),
    { numRuns: 5_000 },
  );
});

test("the front matter of every page of the sample is plain", async () => {
  const pages = (await readFiles(sample)).filter(({ name, source }) => name.endsWith(".md") && source);
  const odd = pages.filter(({ source }) => {
    const [, fields = ""] = /^---\n([\s\S]*?\n)---\n/.exec(source?.text ?? "") ?? [];
    return readPlainYaml(fields) === undefined;
  });
  expect(odd.map(({ path }) => path)).toEqual([]);
});

import { expect, test } from "vitest";
import type { FoundFile } from "../../src/content/found-file.ts";
import { ownValues } from "../../src/content/own-words.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { ChangedContent } from "../checks/changed-content.ts";

const organisation = (text: string) =>
  [{ folder: "data", name: "organisation.yaml", source: new SourceFile("organisation.yaml", text) }] as const;
const valuesOf = (text: string) => ownValues(organisation(text) as unknown as FoundFile[]);

test("the guide's own words are read as YAML has them, without remarks and quotation marks", () => {
  const text = `name: Clear Words # since 2020\nemail: "a@clear-words.example"\nphone: '0300 123 1234'\n`;
  expect(valuesOf(text)).toEqual({
    organisation: "Clear Words",
    email: "a@clear-words.example",
    phone: "0300 123 1234",
  });
});

test("what cannot be what its key asks for is filled in nowhere, whatever else is right", () => {
  expect(valuesOf("phone: 0300\nname: [a\nurl: {\nemail: a@clear-words.example")).toEqual({
    email: "a@clear-words.example",
  });
});

test.each([
  ["name", "[a"],
  ["name", '""'],
  ["phone", "12"],
  ["phone", '"Ask us"'],
])("%s: %s is told once, in its file", (field, written) => {
  const copy = new ChangedContent();
  const { file } = copy.change("data/organisation.yaml", new RegExp(`(?<=^${field}: ).*`, "m"), written);
  expect(copy.check().issues).toMatchObject([{ file }]);
});

test.each([
  "hello",
  "hello.clear-words.example",
  "hello@clear-words,example",
  "mailto:hello@clear-words.example",
  "<hello@clear-words.example>",
])("an e-mail that is none, %s, is told where it stands, and nowhere that it is filled in", (email) => {
  const copy = new ChangedContent();
  const { file, line, column } = copy.change("data/organisation.yaml", /(?<=^email: ).*/m, email);
  expect(copy.check().issues).toMatchObject([{ code: "wrong-value", file, line, column }]);
});

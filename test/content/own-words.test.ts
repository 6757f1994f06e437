import { expect, test } from "vitest";
import type { FoundFile } from "../../src/content/found-file.ts";
import { ownValues } from "../../src/content/own-words.ts";
import { SourceFile } from "../../src/source/source-file.ts";

const organisation = (text: string) =>
  [{ folder: "data", name: "organisation.yaml", source: new SourceFile("organisation.yaml", text) }] as const;
const valuesOf = (text: string) => ownValues(organisation(text) as unknown as FoundFile[]);

test("the guide's own words are read as YAML has them, without remarks and quotation marks", () => {
  const text = `name: Clear Words # since 2020\nemail: "a@clear-words.example"\nphone: 'It''s 0300 1'\n`;
  expect(valuesOf(text)).toEqual({
    organisation: "Clear Words",
    email: "a@clear-words.example",
    phone: "It's 0300 1",
  });
});

test("what is no text, or wrong beside them, is filled in as it was written, so that it is told once", () => {
  expect(valuesOf("phone: 0300\nname: [a\nurl: {")).toEqual({ organisation: "[a", phone: "0300" });
});

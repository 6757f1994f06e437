import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { claim, claims } from "../../../src/checks/english/claim.ts";
import { draftOf, guideFields } from "../draft-of.ts";
import { toldBy } from "../words/told-by.ts";

const entries = Object.entries(claims);
/** What is told of a text in a guide that helps people to ask for a second opinion, or for something else. */
function told(text: string, asked = "second opinion") {
  const words = `names: []\nabbreviations: []\nspellings: []\nasked: [${asked}]\n`;
  const page = guideFields() + text.replaceAll("{asked}", asked);
  return toldBy(claim, draftOf({ "guide/a.md": page, "data/words.yaml": words }));
}

test.each(
  entries.flatMap(([name, { tells }]) => tells.map((text) => [name, text] as const)),
)("%s tells: %s", (name, text) => {
  for (const asked of ["second opinion", "heart trace"])
    for (const before of ["You can ask. ", "You can ask.\n\n", "You can ask:\n\n- "])
      expect(told(before + text, asked).map(({ hint }) => hint)).toEqual([claims[name]?.instead]);
});

test.each(
  entries.flatMap(([name, { passes }]) => passes.map((text) => [name, text] as const)),
)("%s lets pass: %s", (_, text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  "Do not stop taking your tablets. Ring your team first.",
  "The hospital aims to see people within two weeks.",
  "Your team may stop the drug if it harms you.",
  "You can ask your doctor to refer you. They do not have to.",
  "Between 12 and 69 of 100 people had some change.",
  "Take your medicines with you.",
  "A second opinion can change your treatment, or show that it is right.",
  "Your appointment will be at the hospital.",
  "Tell them if you miss a dose.",
])("a careful sentence passes: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test("no page of the sample makes a claim", async () => {
  const names = await readdir("test/sample/guide");
  const texts = await Promise.all(names.map((name) => readFile(`test/sample/guide/${name}`, "utf8")));
  for (const text of texts) expect(told(text.replace(/^---[\s\S]*?\n---\n/, ""))).toEqual([]);
});

import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { claim } from "../../../src/checks/english/claim.ts";
import { told } from "./told.ts";

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
  expect(told(claim, text)).toEqual([]);
});

test("no page of the sample makes a claim", async () => {
  const names = await readdir("test/sample/guide");
  const texts = await Promise.all(names.map((name) => readFile(`test/sample/guide/${name}`, "utf8")));
  for (const text of texts) expect(told(claim, text.replace(/^---[\s\S]*?\n---\n/, ""))).toEqual([]);
});

import { appendFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkContent } from "../../src/checks/check-content.ts";
import { RightTexts } from "../../src/checks/right-texts.ts";
import { fieldSets } from "../../src/content/field-sets.ts";
import { addWords } from "../../src/content/interface/add-words.ts";
import { makeDraft } from "../../src/content/make-draft.ts";
import { readFiles } from "../../src/content/read-files.ts";
import { edit, edits, restore, takeSnapshot } from "../build/edits.ts";
import { copyContent } from "./copy-content.ts";

const today = "2026-11-28";

test("texts found right are not judged again, until they or what the rules know of the guide change", async () => {
  const { dir, change } = await copyContent();
  const read = async () => addWords(makeDraft(dir, await readFiles(dir))).draft;
  const known = async () => {
    const draft = await read();
    const right = new RightTexts(dir, draft);
    return fieldSets(draft)
      .filter((set) => right.has(set))
      .map(({ kind, page }) => page?.slug ?? kind);
  };
  expect(await known()).toEqual([]);
  await checkContent(dir, today);
  const all = await known();
  for (const each of ["signs", "whole-guide", "contacts"]) expect(all).toContain(each);
  await appendFile(path.join(dir, "guide/signs.md"), "\nYou can ask anybody.\n");
  expect(await known()).toEqual(all.filter((slug) => slug !== "signs"));
  await appendFile(path.join(dir, "data/contacts.yaml"), "\n# A note.\n");
  expect(await known()).toEqual(all.filter((name) => name !== "signs" && name !== "contacts"));
  await change("data/organisation.yaml", /^name: .*/m, "name: Another name");
  expect(await known()).toEqual([]);
});

test("after any edits a check finds what one finds that knows of none before", {
  timeout: 60_000,
}, async () => {
  const { dir } = await copyContent();
  const first = await takeSnapshot(dir);
  await checkContent(dir, today);
  const seed = Number(process.env.SEED ?? Date.now());
  for (const [round, step] of fc.sample(edits, { numRuns: 12, seed }).entries()) {
    await edit(dir, step, first);
    const { issues } = await checkContent(dir, today);
    expect(issues, `seed ${seed}: ${JSON.stringify(step)}`).toEqual(
      (await checkContent(dir, today, { anew: true })).issues,
    );
    if (round % 5 === 4) await restore(dir, first);
  }
});

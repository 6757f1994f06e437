import { expect, test } from "vitest";
import { wordingPatterns } from "../../src/checks/english/wordings.ts";
import { textsOf } from "../../src/checks/texts/text.ts";
import { makeDraft } from "../../src/content/make-draft.ts";
import { readFiles } from "../../src/content/read-files.ts";
import { PatternIndex } from "../../src/prose/pattern-index.ts";

const { draft } = makeDraft("content", await readFiles("content"), {});
const passages = [...textsOf(draft)].flatMap(({ prose }) => [...prose.passages, ...prose.quoted]);

test("no wording that stands in the guide is left out for the words that it needs", () => {
  const wordings = wordingPatterns("second opinions?");
  const index = new PatternIndex(wordings.map(({ needs }) => needs));
  const missed = passages.flatMap((passage) => {
    const fitting = index.fitting(passage.text);
    return wordings
      .filter(({ pattern }, number) => !fitting.includes(number) && passage.text.search(pattern) !== -1)
      .map(({ pattern }) => `${passage.text} matches ${pattern}`);
  });
  expect(passages.length).toBeGreaterThan(1_000);
  expect(missed).toEqual([]);
});

import { expect, test } from "vitest";
import { splitSentences } from "../../src/prose/split-sentences.ts";
import { splitWords, wordStarts } from "../../src/prose/split-words.ts";

test.each([
  { text: "One. Two! Three? Four", sentences: ["One.", "Two!", "Three?", "Four"] },
  {
    text: "Ask Dr. Lee, e.g. at St. Mary’s. Then wait.",
    sentences: ["Ask Dr. Lee, e.g. at St. Mary’s.", "Then wait."],
  },
  { text: "“Must I wait?” You may ask.", sentences: ["“Must I wait?”", "You may ask."] },
  { text: "It costs £2.50 at 9.30am", sentences: ["It costs £2.50 at 9.30am"] },
  { text: "", sentences: [""] },
])("$text", ({ text, sentences }) => {
  const found = splitSentences(text);
  expect(found.map((each) => each.text)).toEqual(sentences);
  for (const { text: words, start } of found) expect(text.startsWith(words, start)).toBe(true);
});

test("words keep their hyphens and apostrophes; an address is one word", () => {
  const text = "GP’s e-mail: a@b.org, “café” at https://www.nhs.uk/a-b – 24/7.";
  const words = splitWords(text).map((word) => word.text);
  expect(words).toEqual(["GP’s", "e-mail", "a@b.org", "café", "at", "https://www.nhs.uk/a-b", "24/7"]);
  expect(
    wordStarts(text).map((start, index) => text.startsWith(words[index] as string, start)),
  ).not.toContain(false);
});

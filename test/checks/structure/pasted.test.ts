import { expect, test } from "vitest";
import type { IssueCode } from "../../../src/checks/rules.ts";
import { ChangedContent } from "../changed-content.ts";

const page = "guide/hearing-test.md";

/** What an editor pastes into a page, with the sign ¦ before each mistake, and what is told of it. */
const pasted: [text: string, ...codes: IssueCode[]][] = [
  ["¦##\u00a0Ask the ward nurse", "stray-mark"],
  ["¦-\u00a0a letter\n-\u00a0a card", "stray-mark"],
  ["Bring:\n\n¦• a letter\n• a card", "stray-mark"],
  ["¦– a letter\n– a card", "stray-mark"],
  ["¦Ask the nurse on the ward today\n---", "underlined-heading"],
  ["¦2019. That is some time ago.", "list-number"],
  ["¦    Ring the nurse\n    on the ward", "unknown-mark"],
  ["Bring:\n\n- ¦[ ] a letter", "stray-mark"],
  ["Ask the ¦~~doctor~~ nurse.", "unknown-mark"],
  ["Ring ¦{{ phone }} today.", "stray-mark"],
  ["Look at ¦www.macmillan.org.uk for help.", "broken-link"],
  ["Ring ¦O345 222 3731.", "letter-in-number"],
  ["Text HELP to ¦85258.", "unknown-phone"],
  ["¦You will get an appointment in two weeks.", "claim"],
  ["A second opinion could ¦save your life.", "claim"],
  ["¦[Helpline]: 08088080000", "unused-definition"],
  ["¦::: tick Things to bring\n- a card\n:::", "unknown-box"],
  ["Ring ¦`0345 999 9999` now.", "unknown-mark"],
  ['¦![Four steps](/images/steps.svg "Ring 0345 999 9999")', "unknown-mark"],
  ["Ask the nurse\u202e¦", "unseen-character"],
  ["Ask\ufffd the\u000b nurse.", "unseen-character", "unseen-character"],
  ["¦## …\n\nAsk.", "empty-heading"],
  ["Look at ¦gmc-uk.org.", "broken-link"],
  ["Look at ¦gmc-uk.org. Then wait.", "broken-link"],
  ["Look at ¦[gmc-uk.org](https://www.gmc.org/).", "bad-address"],
  ["You can:\n\n¦- ## Ask\n- wait", "unknown-mark"],
  ["¦| Who | Who |\n|---|---|\n| A nurse | Now |", "table-header"],
  ["¦| Who | When |\n|---|---|", "table-row"],
  ["| Who | When |\n|---|---|\n| A nurse | Now |\n¦| | Later |", "table-row"],
  ["| Who | When |\n|---|---|\n| A nurse | Now |\n¦| A nurse | Now |", "repeated-item"],
  ["¦##Ask again", "stray-mark"],
  ["## ¦> Ask again\n\nAsk.", "stray-mark"],
  ["## ¦- Ask again\n\nAsk.", "stray-mark"],
  ["¦!!! note", "stray-mark"],
  ["Read ¦[[your-options]] first.", "stray-mark"],
  ["¦+---+---+\n| a | b |\n+---+---+", "stray-mark"],
  ["¦(a) a letter\n(b) a card", "stray-mark"],
  ["Bring:\n\n- a card\n¦-\n- a letter", "empty-item"],
  ["¦::: tick\n:::", "box-content"],
  ["::: tick\n¦| a | b |\n|---|---|\n| c | d |\n:::", "box-content"],
  ["::: contacts\n- advice-line\n- ¦advice-line\n:::", "box-content"],
  ["Name: ¦________", "stray-mark"],
  ["Ask ¦(the charity)[https://www.macmillan.org.uk/] now.", "broken-link"],
  ["Ask if you are ¦≥ 18.", "unknown-letter"],
  ["Ask the ¦/nurse/ and the ¦+doctor+.", "stray-mark", "stray-mark"],
  ["Ask the ¦@nurse@ about ¦$costs$.", "stray-mark", "stray-mark"],
  ["¦-# Ask the nurse.", "stray-mark"],
  ["¦&bull; a letter", "stray-mark"],
  ["Ask the nurse.\n¦^^^^", "stray-mark"],
  ["Ask the nurse.\n¦// who to ask", "stray-mark"],
  ["Ask the nurse.\n¦[^1]: a note", "stray-mark"],
  ["| a | b |\n|---|---|\n| ¦(a) c | d |", "stray-mark"],
  ["A letter ¦| a card", "stray-mark"],
  ["Ask the ¦[nurse.", "stray-mark"],
  ["Don¦´t wait.", "stray-mark"],
  ["Ask the nurse¦[1] today.", "stray-mark"],
  ["Ask the nurse.¦¹ Then wait.", "stray-mark"],
  ["Ask the ¦„nurse“.", "stray-mark"],
  ["Bring:\n\n¦o a letter\no a card", "stray-mark"],
  ["¦⚠️ Ask now.", "unknown-letter"],
  ["Ask [the doctor]¦/guide/signs/.", "broken-link"],
  ["Ring ¦[0808 157 0100](tel:02079460300).", "bad-tel"],
  ["Write to ¦[talk@sound-helpers.example](mailto:friends@loop-friends.example).", "bad-mailto"],
  ["Write to ¦hello(at)clear-words.example.", "unknown-email"],
  ["Write to ¦hello @clear-words.example.", "unknown-email"],
  ["Write to ¦talk@@sound-helpers.example.", "unknown-email"],
  ["Call NHS ¦112.", "unknown-phone"],
  ["::: key\n## In brief\n\n- Ask.\n:::", "box-content"],
  ["Ask\u061c¦ now.", "unseen-character"],
];

test.each(pasted)("%j is told", (text, ...codes) => {
  const copy = new ChangedContent();
  copy.change(page, "## Before you ask", `${text.replace("¦", "")}\n\n## Before you ask`);
  const { issues } = copy.check();
  const told = issues.filter(({ code }) => codes.includes(code));
  expect(told.map(({ code }) => code)).toEqual(codes);
  expect(issues.filter(({ severity, code }) => severity === "error" && !codes.includes(code))).toEqual([]);
  if (!/¦\S|¦ {4}/.test(text)) return;
  const before = text.slice(0, text.indexOf("¦")).split("\n");
  const top = new ChangedContent().text(page).split("## Before you ask")[0]?.split("\n").length ?? 0;
  expect(told[0]).toMatchObject({ line: top + before.length - 1, column: (before.at(-1) ?? "").length + 1 });
});

test.each([
  ["description", "Who to ask # the big one", "lost-words"],
  ["description", "\u200b", "unseen-character"],
  ["title", "Food &amp; drink", "stray-mark"],
])("in front matter, %s: %s is told", (field, value, code) => {
  const copy = new ChangedContent();
  copy.change(page, new RegExp(`^${field}: .*`, "m"), `${field}: ${value}`);
  expect(copy.check().issues.map((issue) => issue.code)).toContain(code);
});

test.each([
  "It takes 10\u00a0days at A&E; it’s 1.5 hours, e.g. on 6 August 2026 (or 7).",
  "(In Scotland, ask your GP.)",
  "Ask at 9.30am – or 5pm. See the end (a list).",
  "The steps are:\n\n3. Ask now.\n4. Wait.",
  "The steps are:\n\n1. Ask now.\n1. Wait.",
  "That was in 2019. It is some time ago.",
  "Say “yes”, “no” or “I don’t know”: all are fine.",
  "## Details\n\nAsk.\n\n## Details\n\nAsk.\n\n## Details 2\n\nAsk.",
  "R&D; and so on.",
  "It is 5 m² and 10\u00a0km² in all; ask 24 of 30 people.",
  "Call [NHS 111](tel:111), or [call 0808 157 0100](tel:08081570100).",
  "Follow @hearing, or meet at 9.",
  "It is open 24/7, for you and/or [someone else], in grades A+ and 3+, from #2 to -5.",
  "Words that end in -itis; … and so on. Ask “Why?”, or (if you can) “When?!”",
  "| More than | Less than |\n|---|---|\n| > 18 | – |\n| + 2 | 5% |",
])("%j is fine", (text) => {
  const copy = new ChangedContent();
  copy.change(page, "## Before you ask", `${text}\n\n## Before you ask`);
  expect(copy.check().issues.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("ids of headings are unique, and never empty", () => {
  const copy = new ChangedContent();
  const headings = ["Details", "Details", "Details 2", "第二", "…", "…"];
  copy.change(
    page,
    "## Before you ask",
    `${headings.map((words) => `## ${words}\n\nAsk.\n\n`).join("")}## Before you ask`,
  );
  const html = copy.text(page);
  expect(html).toContain("第二");
  const told = copy.check().issues.filter(({ code }) => code === "empty-heading");
  expect(told).toHaveLength(2);
});

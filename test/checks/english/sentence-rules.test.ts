import { expect, test } from "vitest";
import { doubledMark } from "../../../src/checks/english/doubled-mark.ts";
import { headingMark } from "../../../src/checks/english/heading-mark.ts";
import { missingSpace } from "../../../src/checks/english/missing-space.ts";
import { noFullStop } from "../../../src/checks/english/no-full-stop.ts";
import { noSuchDay } from "../../../src/checks/english/no-such-day.ts";
import { openBracket } from "../../../src/checks/english/open-bracket.ts";
import { openQuotation } from "../../../src/checks/english/open-quotation.ts";
import { spaceBeforeMark } from "../../../src/checks/english/space-before-mark.ts";
import { splitWord } from "../../../src/checks/english/split-word.ts";
import { wrongArticle } from "../../../src/checks/english/wrong-article.ts";
import { guideFields } from "../draft-of.ts";
import { told } from "./told.ts";

/** Texts that a rule lets pass, and others in which the sign ¦ stands before each mistake. */
const samples = [
  {
    rule: wrongArticle,
    passes: [
      "A European hour, an MRI scan, a CT scan, a UK unit, an NHS doctor, a one-off, a useful urine test.",
      "An 8-week course, an 11am visit, a 10-day wait, an honest heir, a GP, an ultrasound, an uninvited guest.",
      "An historic day or a historic day. Choose a or b, option A is fine. Say “a” and “an”.",
    ],
    fails: [
      "Ask ¦a audiologist.",
      "Wait ¦a hour.",
      "¦An nurse helps.",
      "Ask for ¦a MRI scan and ¦an “user” list.",
    ],
  },
  {
    rule: doubledMark,
    passes: ["Ask, etc., if you like … or at 9 a.m., say: “Why?” Wait.", "Is it so? “Yes!”, she said."],
    fails: ["Ask¦,, then wait¦..", "Wait¦!!! Now", "Ask me¦,. Then go¦;, or stay."],
  },
  {
    rule: missingSpace,
    passes: [
      "Write to a,b or see www.example.org,now.",
      "The nurse(s) and child(ren) at 9:30, e.g. here, i.e. now.",
    ],
    fails: ["Ask¦,then wait¦.Then go.", "Ask a nurse¦(who can help).", "Bring this¦:a list."],
  },
  {
    rule: openBracket,
    passes: ["Choose a) or b), (one (or two) of them) :)."],
    fails: ["Ask ¦(a nurse.", "Ask a nurse¦) now."],
  },
  {
    rule: openQuotation,
    passes: ["Say “yes” or “no”, 5” wide."],
    fails: ["Say ¦“yes.", "Say yes¦” now.", "Say “yes”, or no¦”."],
  },
  {
    rule: spaceBeforeMark,
    passes: ["Ask (a nurse), then “wait” … or go."],
    fails: ["Ask¦ , then wait¦ .", "Ask (¦ a nurse)."],
  },
  {
    rule: headingMark,
    passes: [
      "## 5 ways to ask",
      "## 2.5 hours there",
      "## Ask Lung Ltd.",
      "## Ask again …",
      "## 1 in 4 people",
    ],
    fails: ["## Ask now¦.", "## ¦1. Ask", "## ¦2.1 Ask", "## ¦Step 3: ask"],
  },
  {
    rule: noFullStop,
    passes: [
      "You can ask your GP.",
      "You can ask:",
      "“Can I ask you now?”",
      "Call the nurse",
      "- You can ask your GP",
    ],
    fails: ["You can ask your G¦P", "You can ask your doctor¦,"],
  },
  {
    rule: noSuchDay,
    passes: ["On 29 February, 29 February 2028, at 12.30pm, 24:00 or 9:59.", "In May 2026, £12.75 and 1:10."],
    fails: ["On ¦31 November and ¦29 February 2027, or ¦April 31st.", "At ¦17:00 pm, ¦9:75 or ¦0am."],
  },
  {
    rule: splitWord,
    passes: ["Pre- and post-test talks – two- or three-hour ones."],
    fails: ["Ask your ¦doc- tor for a ¦long- term\n¦hear-\ning plan."],
  },
];

test.each(
  samples.flatMap(({ rule, passes }) => passes.map((text) => ({ rule, code: rule.code, text }))),
)("$code lets pass: $text", ({ rule, text }) => {
  expect(told(rule, text)).toEqual([]);
});

test.each(
  samples.flatMap(({ rule, fails }) => fails.map((text) => ({ rule, code: rule.code, text }))),
)("$code tells: $text", ({ rule, code, text }) => {
  const top = guideFields().split("\n").length;
  const places = [...text.matchAll(/¦/g)].map(({ index }) => {
    const before = text.slice(0, index).replaceAll("¦", "").split("\n");
    return { code, line: top + before.length - 1, column: (before.at(-1) ?? "").length + 1 };
  });
  expect(told(rule, text.replaceAll("¦", ""))).toMatchObject(places);
});

import { expect, test } from "vitest";
import { doubledMark } from "../../../src/checks/english/doubled-mark.ts";
import { headingMark } from "../../../src/checks/english/heading-mark.ts";
import { listCount } from "../../../src/checks/english/list-count.ts";
import { missingSpace } from "../../../src/checks/english/missing-space.ts";
import { noFullStop } from "../../../src/checks/english/no-full-stop.ts";
import { noSuchDay } from "../../../src/checks/english/no-such-day.ts";
import { openBracket } from "../../../src/checks/english/open-bracket.ts";
import { openQuotation } from "../../../src/checks/english/open-quotation.ts";
import { ownLanguage } from "../../../src/checks/english/own-language.ts";
import { rangeOrder } from "../../../src/checks/english/range-order.ts";
import { spaceBeforeMark } from "../../../src/checks/english/space-before-mark.ts";
import { splitWord } from "../../../src/checks/english/split-word.ts";
import { wrongArticle } from "../../../src/checks/english/wrong-article.ts";
import { guideFields } from "../draft-of.ts";
import { told } from "./told.ts";

/** Texts that a rule lets pass, and others in which the sign ¦ stands before each mistake. */
const samples = [
  {
    rule: rangeOrder,
    passes: [
      "Wait 5 to 10 weeks, between two and four days, between £50 and £1,000, from 9am to 5pm or 5pm to 9am.",
      "It fell from 10 to 5 weeks, at ten to five people left, 10 to 5 days before it was 2019 to 2022.",
      "From 20 December to 3 January, 30 March 2026 to 2 April 2026 or 20 December 2026 to 3 January 2027.",
      "Ring us on 30 March and 2 February 2026.",
      "From 30 May to 2 June, between 9 and 5, 6am to midnight, 10.30am to 1am. Call 5 or 3 people and 2 nurses.",
    ],
    fails: [
      "Wait between ¦10 and 5 weeks, or ¦ten to five days.",
      "It is open ¦9am to 8am and ¦09:00 to 07:30.",
      "It was ¦2022 to 2019, and costs between ¦£1,000 and £50.",
      "Children aged ¦16 to 12, ¦30 to 2 May.",
      "It is shut from ¦30 March 2026 to 2 February 2026, or ¦30 March to 2 February 2026.",
      "It is shut between ¦30 March and 2 February 2026.",
    ],
  },
  {
    rule: listCount,
    passes: [
      "There are 2 ways to ask:\n\n- by phone\n- by letter",
      "You need at least 3 things, or one of these questions:\n\n- a letter\n- a list",
      "Bring any 3 of these papers within 5 days:\n\n- a letter\n- a list",
      "It takes 3 steps. You can ask for:\n\n- a letter\n- a list",
      "It has 3 parts and 2 kinds of questions:\n\n- a letter\n- a list",
    ],
    fails: [
      "There are three good ways to ask:\n\n¦- by phone\n- by letter",
      "Ask these 2 questions:\n\n¦1. Why?\n2. When?\n3. How?",
      "## 4 things to bring\n\n¦- a letter\n- a list",
    ],
  },
  {
    rule: ownLanguage,
    passes: [
      "::: lang ar\nاطلب NHS\n:::",
      "::: lang cy\nGallwch ofyn am ail farn ar unrhyw adeg.\n:::",
      "Say [a café](lang:fr) and [NHS](lang:ar).",
    ],
    fails: ["::: lang ar\n¦You can ask.\n:::", "::: lang cy\n¦You can ask for a second test.\n:::"],
  },
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
    passes: [
      "On 29 February, 29 February 2028, at 12.30pm, 24:00 or 9:59.",
      "In May 2026, £12.75 and 1:10.",
      "The 12 Tips 2026, on 3 Sept 2026, and 20 Mums 2025.",
    ],
    fails: [
      "On 3 ¦Mai 2026, 12th ¦Octobre 2026 and 1 ¦Febuary 2027.",
      "On ¦31 November and ¦29 February 2027, or ¦April 31st.",
      "At ¦17:00 pm, ¦9:75 or ¦0am.",
    ],
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

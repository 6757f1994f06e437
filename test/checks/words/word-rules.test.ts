import { expect, test } from "vitest";
import { americanism } from "../../../src/checks/english/americanism.ts";
import { blockCapitals } from "../../../src/checks/english/block-capitals.ts";
import { claimedRight } from "../../../src/checks/english/claimed-right.ts";
import { dateStyle } from "../../../src/checks/english/date-style.ts";
import { headingCapitals } from "../../../src/checks/english/heading-capitals.ts";
import { headingQuestion } from "../../../src/checks/english/heading-question.ts";
import { longSentence } from "../../../src/checks/english/long-sentence.ts";
import { longSentences } from "../../../src/checks/english/long-sentences.ts";
import { percentage } from "../../../src/checks/english/percentage.ts";
import { rangeStyle } from "../../../src/checks/english/range-style.ts";
import { readingAge } from "../../../src/checks/english/reading-age.ts";
import { spelling } from "../../../src/checks/english/spelling.ts";
import type { Rule } from "../../../src/checks/rule.ts";
import { abbreviation } from "../../../src/checks/words/abbreviation.ts";
import { italics } from "../../../src/checks/words/italics.ts";
import { longParagraph } from "../../../src/checks/words/long-paragraph.ts";
import { draftOf, guideFields } from "../draft-of.ts";
import { toldBy } from "./told-by.ts";

const words = "names: [Llais, Lung Street]\nabbreviations: [NHS, UK]\nspellings: [aplastic]\n";
const glossary =
  "mdt:\n  term: Multidisciplinary team\n  short: MDT\n  definition: Experts who plan together.\n";
const twenty = "You can ask them for it now and then you can go on as before with all your own plans";

/** Texts that a rule lets pass, and texts in which the sign ¦ stands before each mistake, with the hint of the last. */
interface Sample {
  rule: Rule<"text">;
  passes: string[];
  fails: { text: string; hint?: string }[];
}

const samples: Sample[] = [
  {
    rule: readingAge,
    passes: ["You can ask. They may say yes.", "## Multidisciplinary considerations\n\nYou can ask."],
    fails: [
      {
        text: "You can ask.\n\n¦Multidisciplinary consultations facilitate comprehensive therapeutic deliberation.",
        hint: 'Write shorter sentences and words. The hardest are "Multidisciplinary consultations facilitate comprehensive …" and "You can ask.".',
      },
    ],
  },
  {
    rule: longSentences,
    passes: [`${twenty}.`, "- One\n- Two"],
    fails: [{ text: `${twenty}.\n\n¦${twenty} if you so wish.` }],
  },
  {
    rule: longSentence,
    passes: [`${twenty} and with all your own hopes too so.`],
    fails: [
      { text: `Ask. ¦${twenty}, and with all your own hopes and with all your own fears.` },
      { text: `- ¦${twenty}, and with all your own hopes and with all your own fears` },
    ],
  },
  {
    rule: longParagraph,
    passes: ["One. Two. Three.", "Ask Dr. Lee. Ask a nurse, e.g. at night. Ask me."],
    fails: [{ text: "One. Two. “Is it three?” ¦Four." }, { text: "- One. Two. Three. ¦Four." }],
  },
  {
    rule: headingQuestion,
    passes: ["## How to ask", "## What you can do", "Can I ask?", "## Who can help", "## Will writing"],
    fails: [{ text: "## ¦Who can help?" }, { text: "## ¦How do I ask" }, { text: "### ¦Can I ask" }],
  },
  {
    rule: headingCapitals,
    passes: [
      "## Ask in Scotland on Monday",
      "## What Llais does",
      "## From Lung Street",
      "## Ask: When I can",
      "In Short",
    ],
    fails: [{ text: "## In ¦Short" }, { text: "## Ask in the ¦Street And Then" }],
  },
  {
    rule: italics,
    passes: ["**Ask** 2 * 3 * 4", "ask\\_them_now"],
    fails: [{ text: "Do ¦*not* wait." }, { text: "- Do ¦_not_ wait" }],
  },
  {
    rule: blockCapitals,
    passes: ["The NHS in the UK.", "I am, and A B C.", "An X-ray or MRI scan."],
    fails: [
      {
        text: "¦DO NOT wait.",
        hint: 'Write "do not", in bold if it matters most; add an abbreviation to data/words.yaml.',
      },
    ],
  },
  {
    rule: abbreviation,
    passes: [
      "The multidisciplinary team (MDT) meets. Ask the MDT.",
      "An MDT (multidisciplinary team) meets.",
    ],
    fails: [
      {
        text: "A multidisciplinary team meets.\n\nAsk the ¦MDT. The MDT helps.",
        hint: 'Write "Multidisciplinary team (MDT)" here.',
      },
    ],
  },
  {
    rule: claimedRight,
    passes: [
      "You can ask.",
      "It is not a legal right.",
      "You have the right to ask.",
      "Nobody is entitled to one.",
    ],
    fails: [{ text: "You are ¦entitled to one." }, { text: "It is not much. You have a ¦legal right." }],
  },
  {
    rule: percentage,
    passes: ["1 in 7 people"],
    fails: [
      { text: "About ¦25% of people", hint: 'Write it as a number of people: "1 in 4".' },
      { text: "About ¦51 per cent of people", hint: 'Write it as a number of people: "51 in 100".' },
      { text: "About ¦0.5% of people", hint: 'Write it as a number of people: "1 in 200".' },
    ],
  },
  {
    rule: dateStyle,
    passes: ["On 6 August 2026", "In August 2026", "You may 2 or 3 times", "Call 020 7946 0000", "24/7"],
    fails: [
      { text: "On ¦6th August 2026", hint: "Write 6 August 2026." },
      { text: "On ¦August 6, 2026", hint: "Write 6 August 2026." },
      { text: "On ¦06/08/26", hint: "Write 6 August 2026." },
      { text: "On ¦2026-08-06", hint: "Write 6 August 2026." },
      { text: "On ¦6 Aug", hint: "Write 6 August." },
      { text: "On ¦06 August 2026", hint: "Write 6 August 2026." },
    ],
  },
  {
    rule: rangeStyle,
    passes: ["2 to 3 weeks", "COVID-19", "a 24-hour line", "0345 222-3730", "on 2026-08-06", "one-to-one"],
    fails: [
      { text: "¦2–3 weeks", hint: 'Write "2 to 3".' },
      { text: "¦£500 - £900.", hint: 'Write "£500 to £900".' },
      { text: "¦Monday–Friday, ¦9am-5pm", hint: 'Write "9am to 5pm".' },
    ],
  },
  {
    rule: americanism,
    passes: ["The doctor got better.", "Momentum"],
    fails: [{ text: "Your ¦physician has ¦gotten better.", hint: 'Write "got".' }],
  },
  {
    rule: spelling,
    passes: [
      "Pre- and post-operation advice.",
      "Llais’s programme, well-being and aplastic anaemia.",
      "It’s at https://exampel.org/abuot or a@exampel.org.",
      "`speling` and 2nd",
      "[the end](/guide/teh-end/)",
    ],
    fails: [
      { text: "The ¦tumor", hint: 'Did you mean "tumour"? If it is right, add it to data/words.yaml.' },
      {
        text: "**Bold** and ¦definately",
        hint: 'Did you mean "definitely"? If it is right, add it to data/words.yaml.',
      },
      { text: "&amp; [a link](/guide/x/) ¦abuot" },
      { text: "| A | B |\n|---|---|\n| one | two ¦thre four |" },
      { text: "> quoted\n> ¦wrogn" },
    ],
  },
];

/** Checks a text as the body of a page, and says what the rule tells about that page. */
function check(rule: Rule<"text">, body: string) {
  const files = {
    "guide/a.md": guideFields() + body,
    "data/words.yaml": words,
    "data/glossary.yaml": glossary,
  };
  const issues = toldBy(rule, draftOf(files)).filter(({ file }) => file === "content/guide/a.md");
  return issues.map(({ code, line, column, hint }) => ({ code, line, column, hint }));
}

/** Takes the signs ¦ out of a text and says where they stood. */
function marked(text: string) {
  const top = guideFields().split("\n").length;
  const places = [...text.matchAll(/¦/g)].map(({ index }) => {
    const before = text.slice(0, index).replaceAll("¦", "").split("\n");
    return { line: top + before.length - 1, column: (before.at(-1) ?? "").length + 1 };
  });
  return { body: text.replaceAll("¦", ""), places };
}

test.each(
  samples.flatMap(({ rule, passes }) => passes.map((text) => ({ rule, code: rule.code, text }))),
)("$code lets pass: $text", ({ rule, text }) => {
  expect(check(rule, text)).toEqual([]);
});

test.each(
  samples.flatMap(({ rule, fails }) => fails.map((each) => ({ rule, code: rule.code, ...each }))),
)("$code tells: $text", ({ rule, code, text, hint }) => {
  const { body, places } = marked(text);
  const issues = check(rule, body);
  expect(issues).toMatchObject(places.map((place) => ({ code, ...place })));
  if (hint) expect(issues.at(-1)?.hint).toBe(hint);
});

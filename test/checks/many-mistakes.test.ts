import { expect, test } from "vitest";
import { ChangedContent } from "./changed-content.ts";
import { allMistakes } from "./mistakes/all-mistakes.ts";
import type { Mistake } from "./mistakes/mistake.ts";

/** One mistake of each group, each in a file of its own that no other mistake is made in. */
const others: readonly Omit<Mistake, "name">[] = [
  { file: "pages/about.md", from: /^reviewed: .*\n/m, to: "", code: "missing-key" },
  {
    file: "guide/can-i-ask.md",
    from: /^nextReview: (\d+)/m,
    to: "¦nextreview: 2028",
    code: "unknown-key",
  },
  { file: "guide/who-treats-you.md", from: "is a view", to: "[is a view](¦/nowhere/)", code: "unknown-page" },
  { file: "guide/travel-and-money.md", from: "may cost", to: "¦gotten may cost", code: "americanism" },
  { file: "guide/outside-the-uk.md", from: /^## /m, to: "¦#### ", code: "deep-heading" },
  { file: "pages/privacy.md", from: /$(?![\s\S])/, to: "\nCall ¦0345 222 9999.\n", code: "unknown-phone" },
  {
    file: "data/glossary.yaml",
    from: /^biopsy:/m,
    to: "¦bandage:\n  term: Bandage\n  definition: A strip of cloth.\nbiopsy:",
    code: "unused-term",
  },
];

const otherFiles = others.map(({ file }) => file);

/** What is told of a copy, as `code file`. */
const told = (copy: ChangedContent) => copy.check().issues.map(({ code, file }) => `${code} ${file}`);

test("every mistake is told in the same run as mistakes of other groups, and none twice", () => {
  const alone = allMistakes.filter(({ file }) => !otherFiles.includes(file));
  expect(alone.length).toBeGreaterThan(100);
  for (const mistake of alone) {
    const copy = new ChangedContent();
    for (const { file, from, to } of [...others, mistake]) copy.change(file, from, to);
    const expected = [...others, mistake].map(({ code, file }) => `${code} content/${file}`);
    expect(told(copy).toSorted(), mistake.name).toEqual(expected.toSorted());
  }
});

const page = "guide/how-to-ask.md";
const service = "services/alk-positive-uk.md";

test.each<[name: string, changes: [file: string, from: string | RegExp, to: string][], codes: string[]]>([
  [
    "a field of one front matter does not hide the next",
    [
      [page, /(?<=^order: )1/m, "first"],
      [page, /(?<=^section: )ask/m, "asks"],
      [page, /(?<=^sources: \[)/m, "crukk, "],
      [page, /(?<=^nextReview: ).*/m, "2040-01-01"],
    ],
    ["wrong-value", "unknown-section", "review-order", "unknown-source"],
  ],
  [
    "the date of a fact is judged where another field is wrong",
    [
      [service, /(?<=^kind: ).*/m, "club"],
      [service, /(?<=checked: ).*/, "2030-01-01"],
    ],
    ["wrong-value", "future-date"],
  ],
  [
    "what a broken data file says is known all the same",
    [
      ["data/contacts.yaml", "https://pcc-ni.net", "http://pcc-ni.net"],
      ["pages/privacy.md", "hello@secondopinion.example", "helo@secondopinion.example"],
      ["guide/if-you-are-stuck.md", /^- pals$/m, "- pal"],
    ],
    ["wrong-value", "unknown-contact", "unknown-email"],
  ],
  [
    "a part of a leaflet is judged where another field is wrong",
    [
      ["leaflets/how-to-ask.md", /(?<=^ {2}a4: )2/m, "two"],
      ["leaflets/how-to-ask.md", "how-to-ask#in-short", "how-to-ask#in-shrt"],
    ],
    ["unknown-part", "wrong-value"],
  ],
  [
    "a source that a page with wrong fields names is used",
    [
      [
        "data/sources.yaml",
        /^cruk:/m,
        "lone:\n  title: A\n  publisher: B\n  checked: 2026-11-21\n  how: Read\ncruk:",
      ],
      [page, /(?<=^sources: )\[/m, "lone, ["],
    ],
    ["wrong-value"],
  ],
  [
    "a service is not lonely because its only link is misspelt",
    [["guide/your-options.md", "/services/belgravia-oncology/", "/services/belgravia-oncolgy/"]],
    ["unknown-page"],
  ],
])("%s", (_, changes, codes) => {
  const copy = new ChangedContent();
  for (const [file, from, to] of changes) copy.change(file, from, to);
  expect(
    copy
      .check()
      .issues.map(({ code }) => code)
      .toSorted(),
  ).toEqual(codes.toSorted());
});

import { expect, test } from "vitest";
import { sample } from "../sample.ts";
import { ChangedContent } from "./changed-content.ts";
import { mistakes } from "./mistakes/all-mistakes.ts";
import type { Mistake } from "./mistakes/mistake.ts";

/** One mistake of each group, each in a file of its own that no other mistake is made in. */
const others: readonly Omit<Mistake, "name">[] = [
  { file: "pages/about.md", from: /^reviewed: .*\n/m, to: "", code: "missing-key" },
  { file: "guide/in-scotland.md", from: /^nextReview:/m, to: "¦nextreview:", code: "unknown-key" },
  { file: "services/quiet-street.md", from: "We have", to: "[We](¦/nowhere/) have", code: "unknown-page" },
  { file: "services/loop-friends.md", from: "hear what", to: "hear ¦*just* what", code: "italics" },
  { file: "guide/at-work.md", from: /^## What/m, to: "¦#### What", code: "deep-heading" },
  { file: "pages/privacy.md", from: /$(?![\s\S])/, to: "\nCall ¦0345 222 9999.\n", code: "unknown-phone" },
  {
    file: "data/glossary.yaml",
    from: /^consent:/m,
    to: "¦bandage:\n  term: Bandage\n  definition: A strip of cloth.\nconsent:",
    code: "unused-term",
  },
];

const otherFiles = others.map(({ file }) => file);

/** What is to be told, as `code file`. */
const expected = ({ code, file, at }: Omit<Mistake, "name">) =>
  `${code} ${sample}/${at?.split(":")[0] ?? file}`;

test("every mistake is told in the same run as mistakes of other groups, and none twice", () => {
  const alone = mistakes.filter(({ file }) => !otherFiles.includes(file));
  expect(alone.length).toBeGreaterThan(100);
  for (const mistake of alone) {
    const copy = new ChangedContent();
    for (const { file, from, to } of [...others, mistake]) copy.change(file, from, to);
    const told = copy.check(mistake.day).issues.map(({ code, file }) => `${code} ${file}`);
    expect(told.toSorted(), mistake.name).toEqual([...others, mistake].map(expected).toSorted());
  }
});

const page = "guide/hearing-test.md";
const service = "services/sound-helpers.md";

test.each<[name: string, changes: [file: string, from: string | RegExp, to: string][], codes: string[]]>([
  [
    "a field of one front matter does not hide the next",
    [
      [page, /(?<=^order: )1/m, "first"],
      [page, /(?<=^section: )test/m, "tset"],
      [page, /(?<=^sources: \[)/m, "sound-helth, "],
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
      ["data/contacts.yaml", "https://wales-ears.example/help", "http://wales-ears.example/help"],
      ["pages/privacy.md", "{email}", "helo@clear-words.example"],
      ["guide/who-can-help.md", /^- advice-line$/m, "- advice-lin"],
    ],
    ["wrong-value", "unknown-contact", "unknown-email"],
  ],
  [
    "a part of a leaflet is judged where another field is wrong",
    [
      ["leaflets/hearing-test.md", /(?<=^ {2}a4: )2/m, "two"],
      ["leaflets/hearing-test.md", "hearing-test#in-short", "hearing-test#in-shrt"],
    ],
    ["unknown-part", "wrong-value"],
  ],
  [
    "a source that a page with wrong fields names is used",
    [
      [
        "data/sources.yaml",
        /^sound-health:/m,
        "lone:\n  title: A\n  publisher: B\n  checked: 2026-11-21\n  how: Read\nsound-health:",
      ],
      [page, /(?<=^sources: )\[/m, "lone, ["],
    ],
    ["wrong-value"],
  ],
  [
    "a service is not lonely because its only link is misspelt",
    [["guide/hearing-aids.md", "/services/quiet-street/", "/services/quite-street/"]],
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

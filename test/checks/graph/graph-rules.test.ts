import { expect, test } from "vitest";
import { leafletNations } from "../../../src/checks/graph/leaflet-nations.ts";
import { lonelyService } from "../../../src/checks/graph/lonely-service.ts";
import { noLeaflet } from "../../../src/checks/graph/no-leaflet.ts";
import { partTwice } from "../../../src/checks/graph/part-twice.ts";
import { unusedContact } from "../../../src/checks/graph/unused-contact.ts";
import { unusedSource } from "../../../src/checks/graph/unused-source.ts";
import { unusedTerm } from "../../../src/checks/graph/unused-term.ts";
import { ask, type Rule } from "../../../src/checks/rule.ts";
import { draftOf, guideFields } from "../draft-of.ts";

const leafletFields = (more: string) =>
  `---\ntitle: A leaflet\ndescription: For a pocket\norder: 1\n${more}\nmaxPages:\n  a4: 2\n  large-print: 4\n---\n`;
const service = `---
title: A service
description: Helps.
order: 1
kind: charity
contact: helper
cost: { text: Free, checked: 2026-11-21 }
eligibility: { text: All, checked: 2026-11-21 }
howToApply: { text: Ask, checked: 2026-11-21 }
reviewed: 2026-11-21
nextReview: 2027-11-21
sources: [cruk]
nations: all
---
`;
const source = (id: string) => `${id}:\n  title: A\n  publisher: B\n  checked: 2026-11-21\n  how: Read\n`;
const contact = (id: string) =>
  `${id}:\n  name: A\n  does: Helps.\n  nations: all\n  checked: 2026-11-21\n  source: cruk\n`;
const term = (id: string) => `${id}:\n  term: A\n  definition: B.\n`;
const conditions = "source: cruk\nchecked: 2026-11-21\nnames: [Cancer]\n";
const headings = "## One\n\n### Under one\n\n## Two\n";

/** A folder that a rule lets pass, and one in which it tells one issue. */
interface Sample {
  name: string;
  rule: Rule<"draft">;
  passes: Record<string, string>;
  fails: Record<string, string>;
  at: { file: string; line: number; column: number };
}

const samples: Sample[] = [
  {
    name: "a page on no leaflet",
    rule: noLeaflet,
    passes: { "guide/a.md": guideFields() + headings, "leaflets/l.md": leafletFields('include: ["a#one"]') },
    fails: { "guide/a.md": guideFields(), "leaflets/l.md": leafletFields("include: [b]") },
    at: { file: "content/guide/a.md", line: 2, column: 8 },
  },
  {
    name: "a service that no page leads to",
    rule: lonelyService,
    passes: { "services/s.md": service, "guide/a.md": `${guideFields()}[It](/services/s/#who) helps.` },
    fails: { "services/s.md": service, "guide/a.md": guideFields() },
    at: { file: "content/services/s.md", line: 2, column: 8 },
  },
  {
    name: "a source that nothing names",
    rule: unusedSource,
    passes: { "data/sources.yaml": source("cruk"), "data/conditions.yaml": conditions },
    fails: { "data/sources.yaml": source("cruk") + source("nhs"), "data/conditions.yaml": conditions },
    at: { file: "content/data/sources.yaml", line: 6, column: 1 },
  },
  {
    name: "a term that no page links to",
    rule: unusedTerm,
    passes: { "data/glossary.yaml": term("scan"), "guide/a.md": `${guideFields()}A [scan](glossary:scan).` },
    fails: { "data/glossary.yaml": term("scan"), "guide/a.md": `${guideFields()}A scan.` },
    at: { file: "content/data/glossary.yaml", line: 1, column: 1 },
  },
  {
    name: "a contact that no page shows",
    rule: unusedContact,
    passes: {
      "data/contacts.yaml": contact("helper") + contact("other"),
      "services/s.md": service,
      "guide/a.md": `${guideFields()}::: contacts\n- other\n:::\n`,
    },
    fails: { "data/contacts.yaml": contact("helper") + contact("other"), "services/s.md": service },
    at: { file: "content/data/contacts.yaml", line: 7, column: 1 },
  },
  {
    name: "a part twice",
    rule: partTwice,
    passes: {
      "guide/a.md": guideFields() + headings,
      "leaflets/l.md": leafletFields('include: ["a#one", "a#two"]'),
    },
    fails: {
      "guide/a.md": guideFields() + headings,
      "leaflets/l.md": leafletFields('include: ["a#two", "a#two"]'),
    },
    at: { file: "content/leaflets/l.md", line: 5, column: 20 },
  },
  {
    name: "a heading beside its whole page",
    rule: partTwice,
    passes: { "guide/a.md": guideFields() + headings, "leaflets/l.md": leafletFields("include: [a, b]") },
    fails: {
      "guide/a.md": guideFields() + headings,
      "leaflets/l.md": leafletFields('include: ["a#two", a]'),
    },
    at: { file: "content/leaflets/l.md", line: 5, column: 11 },
  },
  {
    name: "a heading beside the one above it",
    rule: partTwice,
    passes: {
      "guide/a.md": guideFields() + headings,
      "leaflets/l.md": leafletFields('include: ["a#under-one", "a#two"]'),
    },
    fails: {
      "guide/a.md": guideFields() + headings,
      "leaflets/l.md": leafletFields('include: ["a#one", "a#under-one"]'),
    },
    at: { file: "content/leaflets/l.md", line: 5, column: 20 },
  },
  {
    name: "a leaflet for a nation that its pages are not for",
    rule: leafletNations,
    passes: {
      "guide/a.md": guideFields({ nations: "[wales, england]" }),
      "leaflets/l.md": leafletFields("include: [a]\nnations: [wales]"),
    },
    fails: {
      "guide/a.md": guideFields({ nations: "[england]" }),
      "leaflets/l.md": leafletFields("include: [a]\nnations: [england, wales]"),
    },
    at: { file: "content/leaflets/l.md", line: 6, column: 10 },
  },
];

test.each(samples)("$name is told at its place, and nothing else is", ({ rule, passes, fails, at }) => {
  expect(ask(rule, draftOf(passes), "2026-11-21")).toEqual([]);
  expect(ask(rule, draftOf(fails), "2026-11-21")).toMatchObject([{ code: rule.code, ...at }]);
});

test("nothing is said to be unused while an id is misspelt", () => {
  const draft = draftOf({
    "data/glossary.yaml": term("scan"),
    "guide/a.md": `${guideFields()}A [scan](glossary:scann).`,
  });
  expect(unusedTerm.check(draft, "2026-11-21")).toEqual([]);
});

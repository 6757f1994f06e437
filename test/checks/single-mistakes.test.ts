import { cp } from "node:fs/promises";
import { expect, test } from "vitest";
import { checkContent } from "../../src/checks/check-content.ts";
import { copyContent } from "./copy-content.ts";

const today = "2026-11-21";
const page = "guide/how-to-ask.md";
const service = "services/alk-positive-uk.md";
const leaflet = "leaflets/how-to-ask.md";

/** One mistake in the real content, made at the first match of `from`, and the one issue that it must give. */
interface Mistake {
  name: string;
  file: string;
  from: string | RegExp;
  to: string;
  code: string;
  hint?: string;
}

const mistakes: Mistake[] = [
  // Front matter
  { name: "a quote left open", file: page, from: /(?<=title: ).*/, to: '"How to ask', code: "bad-yaml" },
  { name: "an unquoted colon", file: page, from: /(?<=title: ).*/, to: "Asking: how", code: "bad-yaml" },
  {
    name: "a field twice",
    file: page,
    from: /^reviewed:/m,
    to: "order: 2\nreviewed:",
    code: "bad-yaml",
  },
  {
    name: "a misspelt field",
    file: page,
    from: /^order:/m,
    to: "ordre:",
    code: "unknown-key",
    hint: 'Did you mean "order"?',
  },
  { name: "a text for a number", file: page, from: /(?<=^order: )1/m, to: "first", code: "wrong-value" },
  {
    name: "a day that is not",
    file: page,
    from: /(?<=^reviewed: ).*/m,
    to: "2026-02-30",
    code: "impossible-date",
  },
  {
    name: "a date in words",
    file: page,
    from: /(?<=^reviewed: ).*/m,
    to: "21 November 2026",
    code: "wrong-value",
  },
  {
    name: "a review before the last one",
    file: page,
    from: /(?<=^nextReview: ).*/m,
    to: "2025-01-01",
    code: "review-order",
  },
  {
    name: "a review in 5 years",
    file: page,
    from: /(?<=^nextReview: ).*/m,
    to: "2031-11-21",
    code: "review-order",
  },
  {
    name: "an unknown nation",
    file: page,
    from: /(?<=^nations: )all/m,
    to: "[england, france]",
    code: "wrong-value",
  },
  {
    name: "an unknown section",
    file: page,
    from: /(?<=^section: )ask/m,
    to: "asks",
    code: "unknown-section",
    hint: 'Did you mean "ask"?',
  },
  {
    name: "an unknown source",
    file: page,
    from: /(?<=^sources: \[)cruk/m,
    to: "crukk",
    code: "unknown-source",
    hint: 'Did you mean "cruk"?',
  },
  {
    name: "a stray quotation mark",
    file: page,
    from: /(?<=^title: ).*/m,
    to: 'How to ask"',
    code: "wrong-value",
  },
  {
    name: "a kind of service that is not",
    file: service,
    from: /(?<=^kind: )charity/m,
    to: "charitable",
    code: "wrong-value",
  },
  {
    name: "an unknown provider",
    file: service,
    from: /(?<=^contact: )alk-positive-uk/m,
    to: "alk-uk",
    code: "unknown-contact",
  },
  // Text
  {
    name: "a link to no page",
    file: page,
    from: "[what you want](/guide/what-you-want/)",
    to: "[what you want](/guide/what-you-wnt/)",
    code: "unknown-page",
    hint: 'Did you mean "/guide/what-you-want/"?',
  },
  {
    name: "a link to no heading",
    file: page,
    from: "[what you want](/guide/what-you-want/)",
    to: "[what you want](/guide/what-you-want/#find-your-raeson)",
    code: "unknown-anchor",
    hint: 'Did you mean "#find-your-reason"?',
  },
  {
    name: "a link to a heading of its own page that is not there",
    file: page,
    from: "[what you want](/guide/what-you-want/)",
    to: "[what you want](#in-shorts)",
    code: "unknown-anchor",
    hint: 'Did you mean "#in-short"?',
  },
  {
    name: "an unknown word of the glossary",
    file: page,
    from: "[consultant](glossary:consultant)",
    to: "[consultant](glossary:consulant)",
    code: "unknown-term",
    hint: 'Did you mean "consultant"?',
  },
  {
    name: "an unknown box",
    file: page,
    from: "::: key",
    to: "::: keys",
    code: "unknown-box",
    hint: 'Did you mean "key"?',
  },
  {
    name: "a picture that is not there",
    file: page,
    from: /^## Before you ask$/m,
    to: "![A desk](/images/desk.png)\n\n## Before you ask",
    code: "unknown-asset",
  },
  {
    name: "an unknown contact in a box",
    file: "guide/if-you-are-stuck.md",
    from: /(?<=^- )pals$/m,
    to: "pal",
    code: "unknown-contact",
    hint: 'Did you mean "pals"?',
  },
  {
    name: "lines without a number",
    file: "guide/questions-to-ask.md",
    from: /^::: lines \d+/m,
    to: "::: lines many",
    code: "unknown-box",
  },
  // Leaflets
  {
    name: "a part of no page",
    file: leaflet,
    from: "how-to-ask#in-short",
    to: "how-too-ask#in-short",
    code: "unknown-part",
    hint: 'Did you mean "how-to-ask"?',
  },
  {
    name: "a part of no heading",
    file: leaflet,
    from: "how-to-ask#in-short",
    to: "how-to-ask#in-shrt",
    code: "unknown-part",
    hint: 'Did you mean "#in-short"?',
  },
  {
    name: "a page number that is none",
    file: leaflet,
    from: /(?<=^ {2}a4: )2/m,
    to: "two",
    code: "wrong-value",
  },
  // Data
  {
    name: "a phone number in letters",
    file: "data/contacts.yaml",
    from: /(?<=phone: )"0345 222 3730"/,
    to: '"0345 CALL US"',
    code: "wrong-value",
  },
  {
    name: "a source of a contact that is not",
    file: "data/contacts.yaml",
    from: /(?<=source: )nhs-pals/,
    to: "nhs-pal",
    code: "unknown-source",
    hint: 'Did you mean "nhs-pals"?',
  },
  {
    name: "a route to no page",
    file: "data/routes.yaml",
    from: "/guide/is-there-time/",
    to: "/guide/is-there-tim/",
    code: "unknown-page",
  },
  {
    name: "a web address without https",
    file: "data/contacts.yaml",
    from: "https://pcc-ni.net",
    to: "http://pcc-ni.net",
    code: "wrong-value",
  },
  {
    name: "a colour in words",
    file: "data/organisation.yaml",
    from: /(?<=deep: )"#\w+"/,
    to: "teal",
    code: "wrong-value",
  },
];

test("the real content has no issue", async () => {
  const { content, issues } = await checkContent("content", today);
  expect(issues).toEqual([]);
  expect(content).toBeDefined();
});

test.each(mistakes)("$name is one issue at its place", async ({ file, from, to, code, hint }) => {
  const copy = await copyContent();
  const place = await copy.change(file, from, to);
  const { content, issues } = await checkContent(copy.dir, today);
  expect(content === undefined).toBe(true);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({ code, ...place, ...(hint && { hint }) });
});

test("a field that is missing is told at the top of the front matter", async () => {
  const copy = await copyContent();
  await copy.change(page, /^order: 1\n/m, "");
  const { issues } = await checkContent(copy.dir, today);
  expect(issues).toMatchObject([{ code: "missing-key", line: 2, column: 1, message: '"order" is missing.' }]);
});

test("words of its own in a leaflet are told where they begin", async () => {
  const copy = await copyContent();
  await copy.change(leaflet, /$(?![\s\S])/, "\nCall us.\n");
  const { issues } = await checkContent(copy.dir, today);
  expect(issues).toMatchObject([{ code: "leaflet-words" }]);
});

test("a guide page and a service of one name are told apart", async () => {
  const copy = await copyContent();
  await cp(`${copy.dir}/services/alk-positive-inc.md`, `${copy.dir}/services/how-to-ask.md`);
  const { issues } = await checkContent(copy.dir, today);
  expect(issues).toMatchObject([{ code: "slug-clash", line: 1, column: 1 }]);
});

test("all mistakes of one run come together, in reading order", async () => {
  const copy = await copyContent();
  await copy.change("guide/what-to-say.md", /(?<=^reviewed: ).*/m, "soon");
  await copy.change(page, "[what you want](/guide/what-you-want/)", "[what you want](/guide/nowhere/)");
  await copy.change(page, /(?<=^section: )ask/m, "nosuch");
  const { issues } = await checkContent(copy.dir, today);
  expect(issues.map(({ code }) => code)).toEqual(["unknown-section", "unknown-page", "wrong-value"]);
});

test("a review is a warning when due and an error 90 days later", async () => {
  const due = async (day: string) => {
    const { content, issues } = await checkContent("content", day);
    return { builds: content !== undefined, codes: [...new Set(issues.map(({ code }) => code))] };
  };
  expect(await due("2027-11-21")).toEqual({ builds: true, codes: [] });
  expect(await due("2027-11-22")).toEqual({ builds: true, codes: ["review-due"] });
  expect(await due("2028-02-20")).toEqual({ builds: false, codes: ["review-overdue"] });
});

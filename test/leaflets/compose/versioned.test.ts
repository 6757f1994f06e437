import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { wordsFolder } from "../../../src/content/interface/read-words.ts";
import { composeLeaflet } from "../../../src/leaflets/compose/compose-leaflet.ts";
import { type PrintJob, printJobs } from "../../../src/leaflets/print-jobs.ts";
import { Words } from "../../../src/words/words.ts";
import { ChangedContent } from "../../checks/changed-content.ts";

/** The version of each PDF of the sample, by its file. */
function versions(content = new ChangedContent(), words?: Words): Map<string, string> {
  const { content: read, issues } = content.check();
  if (!read) throw new Error(JSON.stringify(issues));
  const checked = { ...read, words: words ?? read.words };
  const leaflets = checked.leaflets.map((leaflet) => composeLeaflet(leaflet, checked));
  const jobs: PrintJob[] = printJobs(leaflets, checked);
  return new Map(jobs.map(({ file, leaflet }) => [file, leaflet.version]));
}

const former = versions();

/** The PDFs of which a change gives a new version. */
function changedBy(file: string, from: string | RegExp, to: string): string[] {
  const content = new ChangedContent();
  content.change(file, from, to);
  return [...versions(content)]
    .filter(([name, version]) => former.get(name) !== version)
    .map(([name]) => name);
}

/** The PDFs of which another text of the interface gives a new version. */
function changedByWords(from: string, to: string): string[] {
  const text = readFileSync(path.join(wordsFolder, "en-GB.yaml"), "utf8");
  if (!text.includes(from)) throw new Error(`There are no words ${from}`);
  const words = new Words("en-GB", parse(text.replace(from, to)));
  return [...versions(new ChangedContent(), words)]
    .filter(([name, version]) => former.get(name) !== version)
    .map(([name]) => name);
}

const all = [...former.keys()];
const ofHearingTest = all.filter((file) => /hearing-test|whole-guide/.test(file));

test("both editions of a leaflet have one version, and each clinic's copies another", () => {
  const versionOf = (file: string) => former.get(file);
  expect(versionOf("hearing-test.pdf")).toMatch(/^[0-9a-f]{6}$/);
  expect(versionOf("hearing-test-large-print.pdf")).toBe(versionOf("hearing-test.pdf"));
  expect(versionOf("north-street/hearing-test.pdf")).not.toBe(versionOf("hearing-test.pdf"));
});

test.each([
  ["the budget of pages", "leaflets/hearing-test.md", "a4: 2", "a4: 3"],
  ["words that people search for", "leaflets/hearing-test.md", "- hearing test leaflet", "- a test"],
  ["a colour", "data/organisation.yaml", "#f2c14e", "#f2c150"],
  ["how a source was read", "data/sources.yaml", "how: Read in a library", "how: Read at home"],
  ["when a source was read", "data/sources.yaml", /(?<=checked: )2026-\d\d-\d\d/, "2026-11-02"],
  [
    "a review that is not the newest",
    "guide/hearing-test.md",
    "reviewed: 2026-11-21",
    "reviewed: 2026-11-20",
  ],
  ["what is only on the site", "data/organisation.yaml", "This guide helps you", "It helps you"],
  [
    "when an urgent number was looked up",
    "data/contacts.yaml",
    /(?<=\nnhs-111:\n(?: .*\n)* {2}checked: )\S+/,
    "2026-11-02",
  ],
  ["words of a page that is on no leaflet", "pages/about.md", /(?<=\n---\n\n)/, "It is for you.\n\n"],
])("%s is no reason to print anew", (_, file, from, to) => {
  expect(changedBy(file, from, to)).toEqual([]);
});

test.each([
  ["the publisher's name", "data/organisation.yaml", "name: Clear Words", "name: Clear Word"],
  ["where codes lead", "data/organisation.yaml", "example/hearing/", "example/ears/"],
  [
    "the soonest review to come of a page that is on each",
    "guide/hearing-test.md",
    "nextReview: 2028-11",
    "nextReview: 2027-01",
  ],
  ["who reviewed it", "data/organisation.yaml", "nine people", "ten people"],
])("%s is printed on all", (_, file, from, to) => {
  expect(changedBy(file, from, to)).toEqual(all);
});

test("a word is printed where its page is", () => {
  expect(changedBy("guide/hearing-test.md", /(?<=## In short\n\n- )/, "Now: ").sort()).toEqual(
    [...ofHearingTest].sort(),
  );
});

test("a title is printed on its leaflet, and a clinic's number on its copies", () => {
  expect(changedBy("leaflets/hearing-test.md", "title: How to ask", "title: How you ask").sort()).toEqual(
    all.filter((file) => /hearing-test/.test(file)).sort(),
  );
  expect(changedBy("data/clinics.yaml", "960 400", "960 401")).toEqual(
    all.filter((file) => file.startsWith("north-street/")),
  );
});

test("a list with numbers instead of points is printed otherwise", () => {
  const points = "- One\n- Two\n";
  const content = (list: string) => {
    const changed = new ChangedContent();
    changed.change("guide/hearing-test.md", /(?=\n## )/, `\n${list}`);
    return versions(changed).get("hearing-test.pdf");
  };
  expect(content(points.replace("- One", "1. One").replace("- Two", "2. Two"))).not.toBe(content(points));
});

test("words of the interface count where they are printed", () => {
  const ofClinics = all.filter((file) => file.startsWith("north-street/"));
  expect(changedByWords("Check that this copy", "See whether this copy")).toEqual(all);
  expect(changedByWords("the whole UK", "the United Kingdom").length).toBeGreaterThan(0);
  expect(changedByWords("nurse: Nurse", "nurse: Your nurse")).toEqual(
    all.filter((file) => !ofClinics.includes(file)),
  );
  expect(changedByWords("What is inside", "What it has")).toEqual(
    all.filter((file) => file.includes("whole-guide")),
  );
  expect(changedByWords("Read or print it here", "Here it is")).toEqual([]);
  expect(changedByWords("notReviewed: Written from the sources named here", "notReviewed: From")).toEqual([]);
});

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse, stringify } from "yaml";
import { readWords } from "../../src/content/interface/read-words.ts";
import { wordsInHtml } from "../../src/markdown/words-in-html.ts";
import { cssContent } from "../../src/words/css-content.ts";
import { flatten, type Messages, placeholders } from "../../src/words/messages.ts";
import { Words } from "../../src/words/words.ts";
import { english } from "./english.ts";
import { usedWords } from "./used-words.ts";

const file = "layouts/words/en-GB.yaml";
const messages: Messages = parse(await readFile(file, "utf8"));
const known = flatten(messages);
const used = usedWords("layouts", "src");

test("every word that is asked for is there, with the values that it needs", () => {
  const faults = used.flatMap(({ name, isGroup, values, place }) => {
    if (isGroup) return [...known.keys()].some((each) => each.startsWith(name)) ? [] : [`${place} ${name}`];
    const message = known.get(name);
    if (message === undefined) return [`${place} ${name}`];
    const needed = [...placeholders(message)];
    const missing = needed.filter((each) => values && !values.includes(each));
    return missing.map((each) => `${place} ${name} lacks {${each}}`);
  });
  expect(faults).toEqual([]);
  expect(used.length).toBeGreaterThan(100);
});

test("every word is asked for somewhere", () => {
  const names = new Set(used.map(({ name }) => name));
  const groups = used.filter(({ isGroup }) => isGroup).map(({ name }) => name);
  const left = [...known.keys()].filter(
    (name) => !names.has(name) && !groups.some((group) => name.startsWith(group)),
  );
  expect(left.map((name) => `${file} ${name}`)).toEqual([]);
});

test("a count chooses between the plurals of its language, and numbers are written as there", () => {
  const words = new Words("cy", {
    files: { zero: "{count} ffeil", two: "{count} ffeil (dau)", other: "{count} o ffeiliau" },
  });
  expect([0, 2, 12345].map((count) => words.say("files", { count }))).toEqual([
    "0 ffeil",
    "2 ffeil (dau)",
    "12,345 o ffeiliau",
  ]);
  expect(english.say("home.allLeaflets", { count: 1 })).toBe("See the leaflet");
  expect(english.say("home.allLeaflets", { count: 6 })).toBe("See all 6 leaflets");
});

test("what is asked for wrongly stops the build with its name", () => {
  expect(() => english.say("page.nothing")).toThrow("page.nothing");
  expect(() => english.say("page.checked")).toThrow("{date}");
  expect(() => english.say("page.checked", { date: "1 May", day: "1" })).toThrow("{day}");
  expect(() => english.group("nothing")).toThrow("nothing");
});

test("in HTML, links and strong words are marked, and values stand as they are", () => {
  const words = new Words("en", { newer: "**New**: [print {name}]({pdf})." });
  expect(wordsInHtml(words, "newer", { name: "*<A & B>*", pdf: "/a.pdf" })).toBe(
    '<strong>New</strong>: <a href="/a.pdf">print *&lt;A &amp; B&gt;*</a>.',
  );
});

test("page numbers become counters in CSS", () => {
  expect(cssContent(english, "paper.pageOf")).toBe('"Page " counter(page) " of " counter(pages)');
});

/** Reads Welsh words made from the English ones, after one change, and tells the issues. */
async function issuesWith(
  change: (welsh: Record<string, Record<string, unknown>>) => void,
): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "words-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const welsh = structuredClone(messages) as Record<string, Record<string, unknown>>;
  const every = {
    zero: "{count}",
    one: "{count}",
    two: "{count}",
    few: "{count}",
    many: "{count}",
    other: "{count}",
  };
  Object.assign(welsh.home ?? {}, { allLeaflets: every });
  Object.assign(welsh.files ?? {}, { pages: every, sheets: every, sheetsToFold: every });
  change(welsh);
  await writeFile(path.join(folder, "cy.yaml"), stringify(welsh, { aliasDuplicateObjects: false }));
  const { words, issues } = readWords("cy", folder);
  expect(words === undefined).toBe(issues.length > 0);
  return issues.map(({ code, message, hint }) => `${code} ${message} ${hint}`);
}

test("words of another language are held against the English ones", async () => {
  expect(await issuesWith(() => {})).toEqual([]);
  expect(await issuesWith(({ page }) => delete page?.checked)).toEqual([
    'missing-key The words "page.checked" are missing. In British English: Read on {date}.',
  ]);
  expect(await issuesWith(({ page }) => Object.assign(page ?? {}, { checkt: "Hwyl" }))).toEqual([
    'unknown-key No words are called "page.checkt". Did you mean "page.checked"?',
  ]);
  expect(await issuesWith(({ page }) => Object.assign(page ?? {}, { checked: "Erbyn {dat}" }))).toEqual([
    'wrong-value "page.checked" has {dat}, which nothing fills in. It has {date}.',
    'wrong-value "page.checked" leaves out {date}. It has {date}.',
  ]);
  expect(
    await issuesWith(({ home }) => Object.assign(home ?? {}, { allLeaflets: { other: "{count}" } })),
  ).toEqual([
    'missing-key "home.allLeaflets" lacks plurals. Give it a line for zero: and one: and two: and few: and many:.',
  ]);
  expect(await issuesWith(({ page }) => Object.assign(page ?? {}, { checked: ["a"] }))).toEqual([
    'wrong-value "page.checked" holds no words. Write words here.',
  ]);
});

test.each([
  ["en-GB", ["Bangor", "Wrexham"], "Bangor and Wrexham"],
  ["cy", ["Bangor", "Abertawe"], "Bangor ac Abertawe"],
  ["cy", ["Caerdydd", "Bangor (Gwynedd)"], "Caerdydd a Bangor (Gwynedd)"],
  ["cy", ["Bangor", "Caerdydd", "Abertawe"], "Bangor, Caerdydd, ac Abertawe"],
])("%s makes one phrase of %j", (language, items, phrase) => {
  expect(new Words(language, {}).list(items)).toBe(phrase);
});

import { expect, test } from "vitest";
import { aToZ } from "../../../src/site/views/a-to-z.ts";
import { listLetters, listSources, listTerms } from "../../../src/site/views/lettered-lists.ts";
import { inMenu, listLeaflets, listSections } from "../../../src/site/views/long-lists.ts";
import { english } from "../../words/english.ts";

const about = { url: "/there/", title: "The list", description: "What it is." };
const pagesOf = (count: number, word = "Page") =>
  Array.from({ length: count }, (_, at) => ({
    title: `${word} ${at}`,
    description: "Words.",
    url: `/${word}-${at}/`,
  }));

/** The addresses of all that the pages of a list hold; each page leads to the next, and back. */
function walk(lists: ReturnType<typeof listLeaflets>["lists"], first: string): string[] {
  const found: string[] = [];
  for (let page = lists.find(({ url }) => url === first); page; ) {
    const { url, next, entries } = page;
    found.push(...entries.map((entry) => entry.url));
    const after = lists.find((other) => other.url === next);
    expect(after?.former).toBe(after && url);
    page = after;
  }
  return found;
}

test("a short list stays whole", () => {
  const letters = aToZ(pagesOf(300), english);
  expect(listLetters(letters, about, english)).toEqual({
    shown: letters.map((letter) => ({ ...letter, url: `#letter-${letter.id}` })),
    lists: [],
  });
  const sections = [{ id: "one", title: "One", description: "First.", pages: pagesOf(90) }];
  expect(listSections(sections, about, english)).toMatchObject({
    shown: sections.map((section) => ({ ...section, url: "/there/#one" })),
    lists: [],
  });
  expect(listLeaflets(pagesOf(40), about, english)).toEqual({ shown: pagesOf(40), lists: [] });
});

test("each letter of a long A to Z has pages of its own, and every line is on one", () => {
  const pages = [...pagesOf(1000, "Élan"), ...pagesOf(10, "Bus")];
  const { shown, lists } = listLetters(aToZ(pages, english), about, english);
  expect(shown.map(({ letter, url, entries }) => [letter, url, entries.length])).toEqual([
    ["B", "/lists/a-to-z/b/", 0],
    ["É", "/lists/a-to-z/ue9/", 0],
  ]);
  const all = shown.flatMap(({ url }) => walk(lists, url));
  expect(all.sort()).toEqual(pages.map(({ url }) => url).sort());
  expect(lists.map(({ title }) => title)).toContain("The list: É, 2 of 4");
});

test("each part of a long guide shows its first pages, and leads to all", () => {
  const sections = [
    { id: "big", title: "Big", description: "Much.", pages: pagesOf(200, "Big") },
    { id: "small", title: "Small", description: "Little.", pages: pagesOf(3, "Small") },
  ];
  const { shown, lists } = listSections(sections, about, english);
  expect(shown.map(({ pages, all, count }) => [pages.length, all, count])).toEqual([
    [5, "/lists/sections/big/", 200],
    [3, undefined, undefined],
  ]);
  expect(walk(lists, "/lists/sections/big/")).toEqual(pagesOf(200, "Big").map(({ url }) => url));
});

test("of very many parts the first are shown, and each of all is found", () => {
  const sections = Array.from({ length: 100 }, (_, at) => ({
    id: `part-${at}`,
    title: `Part ${at}`,
    description: "Some.",
    pages: pagesOf(3, `Part-${at}`),
  }));
  const { shown, lists, urls, all = "" } = listSections(sections, about, english);
  expect(shown.map(({ id, pages }) => [id, pages.length])).toEqual(
    sections.slice(0, 12).map(({ id }) => [id, 0]),
  );
  expect(walk(lists, all)).toEqual(sections.map(({ id }) => urls.get(id)));
  expect(walk(lists, urls.get("part-77") ?? "")).toEqual(pagesOf(3, "Part-77").map(({ url }) => url));
  const inTheMenu = inMenu(
    sections.map(({ id, title }) => ({ id, title, url: urls.get(id) ?? "" })),
    about,
  );
  expect(inTheMenu).toHaveLength(8);
  expect(inTheMenu.at(-1)).toEqual({ id: "", url: "/there/", title: "The list" });
});

test("each letter of a long glossary has pages of its own, and every word is on one", () => {
  const terms = Array.from({ length: 500 }, (_, at) => ({
    id: `word-${at}`,
    term: `${"ABC"[at % 3]}${at}`,
    definition: "A word.",
  }));
  expect(listTerms(terms.slice(0, 90), about, english)).toMatchObject({
    terms: terms.slice(0, 90),
    letters: [],
    lists: [],
  });
  const { terms: here, letters, lists, urls } = listTerms(terms, about, english);
  expect(here).toEqual([]);
  expect(letters.map(({ letter }) => letter)).toEqual(["A", "B", "C"]);
  for (const { id, term } of terms) {
    const [address, anchor] = urls.get(id)?.split("#") ?? [];
    expect(anchor).toBe(id);
    const list = lists.find(({ url }) => url === address);
    expect(list?.terms?.map((each) => each.term)).toContain(term);
    expect(list?.title).toContain(`: ${term[0]}`);
  }
});

test("many sources stand under the letters of their publishers, each on one page", () => {
  const sources = Array.from({ length: 120 }, (_, at) => ({
    title: `Page ${999 - at}`,
    publisher: `${"CAB"[at % 3]} Charity`,
    checked: "2026-11-21",
    how: "Read in a library",
  }));
  const few = listSources(sources.slice(0, 4), about, english);
  expect(few).toMatchObject({ letters: [], lists: [] });
  expect(few.sources.map(({ publisher, title }) => `${publisher}, ${title}`)).toEqual([
    "A Charity, Page 998",
    "B Charity, Page 997",
    "C Charity, Page 996",
    "C Charity, Page 999",
  ]);
  const { sources: here, letters, lists } = listSources(sources, about, english);
  expect(here).toEqual([]);
  expect(letters).toEqual([
    { letter: "A", url: "/lists/sources/a/" },
    { letter: "B", url: "/lists/sources/b/" },
    { letter: "C", url: "/lists/sources/c/" },
  ]);
  const onPages = letters.flatMap(({ url }) => lists.find((list) => list.url === url)?.sources ?? []);
  expect(onPages).toHaveLength(120);
  expect(new Set(onPages)).toEqual(new Set(sources));
});

test("of very many leaflets the first are shown, and all are listed", () => {
  const { shown, lists } = listLeaflets(pagesOf(100), about, english);
  expect(shown).toEqual(pagesOf(40));
  expect(walk(lists, "/lists/leaflets/")).toEqual(pagesOf(100).map(({ url }) => url));
});

import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { textsOf } from "../../src/checks/texts/text.ts";
import type { Draft } from "../../src/content/model.ts";
import { readFiles } from "../../src/content/read-files.ts";
import { textPages } from "../../src/content/text-pages.ts";
import type { Data } from "../../src/kinds/types.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { webRendering } from "../../src/markdown/web-rendering.ts";
import type { Words } from "../../src/words/words.ts";
import { sample } from "../sample.ts";
import { ChangedContent } from "./changed-content.ts";

/** How many words are put somewhere; more on demand. */
const numRuns = Number(process.env.WRITTEN_WORDS ?? 400);
const seed = Number(process.env.WRITTEN_WORDS_SEED ?? 1);

/** Where a word is put: into a line of a file, before one of its words or behind the last. */
interface Draw {
  file: string;
  line: number;
  /** In the line, from 0. */
  at: number;
  word: string;
}

const files = (await readFiles(sample)).flatMap(({ folder, path: name, source }) =>
  // Remarks for maintainers are nobody else's.
  source && folder !== "images" && folder !== "top" && !name.endsWith("unconfirmed.yaml")
    ? [{ name: path.posix.relative(sample, name), lines: source.text.split("\n") }]
    : [],
);

const draws = fc
  .record({ file: fc.constantFrom(...files), line: fc.nat(), part: fc.nat() })
  .map(({ file: { name, lines }, line, part }): Draw => {
    const chosen = line % lines.length;
    const text = lines[chosen] as string;
    const places = [...[...text.matchAll(/\S+/g)].map(({ index }) => index), text.length];
    return { file: name, line: chosen + 1, at: places[part % places.length] as number, word: "" };
  });

/** A word that nothing else says, too long for the dictionary to be searched for it. */
const wordOf = (index: number) =>
  `thatisnowordatall${[...String(index)].map((digit) => "abcdefghij"[Number(digit)]).join("")}z`;

/** Words, addresses and numbers, each by itself. */
const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What a reader can meet in HTML: its text, and the attributes that are read out or shown. */
function shownIn(html: string): string[] {
  const attributes = [...html.matchAll(/ (?:alt|title|aria-label|data-label)="([^"]*)"/g)].map(
    ([, text = ""]) => text,
  );
  return [html.replace(/<[^>]*>/g, " "), ...attributes]
    .map((text) => text.replace(/&(?:amp|lt|gt|quot|#39);/g, " "))
    .flatMap(wordsIn);
}

/** Words that no author writes into a text: of the interface, and of contacts, which are facts of the data. */
function givenWords({ data, words }: Draft): Set<string> {
  const given = [JSON.stringify(data), JSON.stringify(words?.group("contact"))];
  return new Set(given.flatMap(wordsIn));
}

/** What becomes of words that are put into the guide together: those that are neither told nor read, and all that is shown unread. */
function putIn(draws: readonly Draw[], whole: Draft, given: ReadonlySet<string>) {
  const copy = new ChangedContent();
  for (const { file, line, at, word } of draws) {
    const lines = copy.text(file).split("\n");
    const text = lines[line - 1] as string;
    const isLast = at > 0 && at === text.length;
    lines[line - 1] = `${text.slice(0, at)}${isLast ? " " : ""}${word} ${text.slice(at)}`;
    copy.put(file, lines.join("\n"));
  }
  const { draft } = copy.read();
  const { issues } = copy.check();
  const texts = [...textsOf(draft)];
  const isRead = ({ word }: Draw) => texts.some(({ words }) => words.includes(word));
  const isTold = ({ file, line }: Draw) =>
    issues.some(
      (issue) =>
        issue.file === `${sample}/${file}` &&
        // A line that parts front matter from text is told at the top, where there is none then.
        (Math.abs(issue.line - line) < 2 || issue.code === "missing-front-matter"),
    );
  const lost = draws.filter((draw) => !isRead(draw) && !isTold(draw) && !isComment(copy, draw));
  const unread = textPages(draft).flatMap((page) => {
    const known = new Set([...given, ...wordsIn(page.body.words)]);
    const rendering = webRendering({ data: whole.data as Data, words: whole.words as Words });
    return shownIn(renderMarkdown(page.body.tokens, rendering)).filter((word) => !known.has(word));
  });
  return { lost, unread, read: draws.filter(isRead).length };
}

function isComment(copy: ChangedContent, { file, line }: Draw): boolean {
  return file.endsWith(".yaml") && /^\s*#/.test(copy.text(file).split("\n")[line - 1] as string);
}

test("every word that is written is told, or read by every rule; and every word that is shown was read", () => {
  const whole = new ChangedContent().read().draft;
  const given = givenWords(whole);
  let left = fc.sample(draws, { numRuns, seed }).map((draw, index) => ({ ...draw, word: wordOf(index) }));
  const lost: string[] = [];
  const unread: string[] = [];
  let read = 0;
  while (left.length > 0) {
    const now = files.flatMap(({ name }) => left.find(({ file }) => file === name) ?? []);
    left = left.filter((draw) => !now.includes(draw));
    const found = putIn(now, whole, given);
    read += found.read;
    unread.push(...found.unread);
    // A mistake in one file can keep a rule from asking of another.
    const alone = found.lost.flatMap((draw) => putIn([draw], whole, given).lost);
    lost.push(...alone.map(({ file, line, at }) => `${file}:${line}:${at + 1}`));
  }
  expect({ seed, lost, unread }).toEqual({ seed, lost: [], unread: [] });
  expect(read).toBeGreaterThan(numRuns / 4);
});

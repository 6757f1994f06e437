import { ownWords } from "../../content/own-words.ts";
import type { Remark } from "../rule.ts";

/** Something that a dialect of Markdown, or a tool that fills in texts, gives a meaning to, and this guide none. */
export interface ShownMark {
  /** With the flags `g` and `u`. */
  pattern: RegExp;
  /** `line`: where a line begins; `block`: where a paragraph, item, cell or field begins; `text`: anywhere. */
  where: "line" | "block" | "text";
  /** What its author meant by it, and how that is written here. */
  hint: string;
  /** The only place where it is looked for; everywhere else it has a meaning or is a word. */
  only?: "body" | "field";
}

const heading = "For a heading, write ## and an ordinary space before the words.";
const list = "For a list, write a hyphen and an ordinary space before each item, each on a line of its own.";
const numbered = "For a list with numbers, write 1. and a space before the first item.";
const plainly =
  "Say it in words, or make the words that matter most **bold**; only texts of pages know bold.";
const known = Object.keys(ownWords).map((word) => `{${word}}`);
/** What is told of words in braces. */
export const filledIn = `Write what it stands for: only ${known.join(", ")} are filled in.`;
const footnote = "There are no footnotes: say it in the text, or name a source in the front matter.";
const table = "Remove it, or write a table with a bar between its cells.";
const box = "For a box, write ::: do on a line of its own before the words and ::: behind them.";

/**
 * In the order in which they are looked for: of several at one place, the first is told. What a pattern asks of the words
 * before comes last in it, so that it is asked only where the mark itself is.
 */
export const shownMarks: readonly ShownMark[] = [
  // What begins a line
  { pattern: /#{1,6}(?=[^#\s\d]|[^\S \t])/gu, where: "line", hint: heading },
  {
    pattern: /#{1,6}(?= )/gu,
    where: "block",
    hint: "Remove the mark: a heading has one, at the beginning of a line of a page.",
  },
  { pattern: /(?:[-*+]|\d{1,3}[.)])(?=[^\S \t])/gu, where: "line", hint: list },
  { pattern: /o(?=[ \t])/gu, where: "line", hint: list },
  { pattern: /[•·‣◦●○■□▪▫◆◇➢➤►▶✓✔☐☑☒→∙⁃](?=\s*\S)/gu, where: "line", hint: list },
  { pattern: /[-+](?=\p{L})|\*(?=\p{L}[^*]*$)/gu, where: "block", hint: list },
  {
    pattern: /[-*+] (?=\S)/gu,
    where: "block",
    hint: "Remove the mark: only texts of pages have lists.",
    only: "field",
  },
  { pattern: /[–—−‐‑―](?=\s)/gu, where: "block", hint: list },
  {
    pattern: /(?:\(?(?:[a-z]|[ivx]{2,4})\)|\(\d{1,2}\)|[a-z]\.)(?=\s+\S)/gu,
    where: "block",
    hint: numbered,
  },
  { pattern: /\d{1,2}[.)](?=\p{L})/gu, where: "block", hint: numbered },
  {
    pattern: /\[[ xX]?\](?=\s)/gu,
    where: "line",
    hint: "For boxes to tick, write ::: tick before the list and ::: behind it.",
  },
  { pattern: /(?:!!!|\?\?\?)\+?(?= ?\w)/gu, where: "line", hint: box },
  { pattern: /\.\. [\w-]+::/gu, where: "line", hint: box },
  { pattern: /\[!\w+\]/gu, where: "line", hint: box },
  {
    pattern: /\+[-=:+]{3,}\+?/gu,
    where: "line",
    hint: "For a table, write a bar | between the cells, and a row of |---|---| below its headings.",
  },
  {
    pattern: /(?:\[\[_?TOC_?\]\]|\[TOC\]|@\[toc\])/giu,
    where: "line",
    hint: "Remove it: the page makes its own list of contents.",
  },
  { pattern: /(?![|<])[^\p{L}\p{N}\s]{2,}(?=\s*$)/gu, where: "line", hint: "Remove the line." },
  { pattern: /([^\p{L}\p{N}\s.|])\1+(?=\s)/gu, where: "line", hint: "Remove the signs before the words." },
  { pattern: /(?:h[1-6]\. (?=\S)|={2,6} ?(?=\p{L}))/gu, where: "block", hint: heading },
  { pattern: /(?:bc|bq|pre)\.(?= )/gu, where: "block", hint: box },
  {
    pattern: /: {1,3}(?=\S)/gu,
    where: "line",
    hint: "For a word and what it means, use data/glossary.yaml.",
    only: "body",
  },
  {
    pattern: /(?!…|\.{3}|<|\|[^|]+\|)[^\p{L}\p{N}\s]+(?=\s+[^\d\s])/gu,
    where: "block",
    hint: "Remove what stands before the words.",
  },
  // What stands in the words
  {
    pattern: /_{3,}|\.{4,}|…{2,}/gu,
    where: "text",
    hint: "For room to write on, put a box of ::: lines 2 below the words.",
  },
  { pattern: /\[\^[^\]]*\]/gu, where: "text", hint: footnote, only: "field" },
  { pattern: /\[\^[^\]]*\]:|\[@[^\]]*\]/gu, where: "text", hint: footnote },
  { pattern: /\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\](?![([:])/gu, where: "text", hint: footnote },
  {
    pattern: /[⁰¹²³⁴-⁹]+(?<=(?:\p{L}{2}|[\d.,;:!?”’)])[⁰¹²³⁴-⁹]+)(?<!\b[ckm]m[²³])|(?<=\p{L})[†‡]/gu,
    where: "text",
    hint: footnote,
  },
  {
    pattern: /¶/gu,
    where: "text",
    hint: "Remove it: it is the mark of a word processor for the end of a paragraph.",
  },
  { pattern: /[„‟«»‹›]/gu, where: "text", hint: "For quotation marks, write “ and ”." },
  {
    pattern: /\[\[[^\][]*\]\]|\[\[|\]\]/gu,
    where: "text",
    hint: "For a link, write [words](/guide/a-page/).",
  },
  {
    pattern: /\[[ xX]?\]/gu,
    where: "text",
    hint: "For boxes to tick, write ::: tick before a list and ::: behind it.",
  },
  {
    pattern: /\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|<%.*?%>|\$\{.*?\}|\{\{|\{%|<%/gu,
    where: "text",
    hint: filledIn,
  },
  { pattern: /\{[\p{L}\p{N}_-]+\}|\{|\}/gu, where: "text", hint: filledIn },
  { pattern: /~~/gu, where: "text", hint: "Words that are struck out are still read: remove them." },
  {
    pattern: /\*\*|__/gu,
    where: "text",
    hint: "Write it before and behind the words, without a space between; only texts of pages know it.",
  },
  {
    pattern:
      /(?<![\p{L}\p{N}*])\*(?=\p{L})|(?<=\p{L})\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=\p{L})|(?<=\p{L})_(?![\p{L}\p{N}_])/gu,
    where: "text",
    hint: plainly,
  },
  {
    pattern: /[`´]+|'{2,}|’{2,}|‘{2,}/gu,
    where: "text",
    hint: "Remove it: an apostrophe is ’, and this guide has no code.",
  },
  { pattern: /==(?=\S)|(?<=\S)==/gu, where: "text", hint: plainly },
  { pattern: /\+\+(?=\p{L})|(?<=\p{L})\+\+/gu, where: "text", hint: plainly },
  {
    pattern: /(?<!\[)\^/gu,
    where: "text",
    hint: "Nothing is raised or lowered here: write the word or number plainly.",
  },
  {
    pattern: /(?<=\p{L}|\p{N})~(?=\p{L}|\p{N})/gu,
    where: "text",
    hint: "Nothing is raised or lowered here: write the word or number plainly.",
  },
  { pattern: /\|\|/gu, where: "text", hint: table, only: "field" },
  { pattern: /\|+(?<=^[^|\s+][^|]*\|+)/gu, where: "text", hint: table, only: "body" },
  {
    pattern: /(?<![\p{L}\p{N}]):[a-z][a-z0-9_+-]+:(?![\p{L}\p{N}])/giu,
    where: "text",
    hint: "Say it in words: no pictures are made of names.",
  },
  {
    pattern: /&(?:[a-z]{2,}\d*|#\d+|#x[0-9a-f]+);/giu,
    where: "text",
    hint: "Write the character itself: & for &amp;.",
  },
  {
    pattern: /(?<=[\p{L}\p{N}] ?)-{2,3}(?= ?[\p{L}\p{N}])/gu,
    where: "text",
    hint: "For a dash, write – with a space on either side.",
  },
  { pattern: /<<|>>/gu, where: "text", hint: "For quotation marks, write “ and ”." },
  {
    pattern: /\[\/?(?:b|i|u|s|url|img|quote|list|colou?r|size|center|code)(?:=[^\]]*)?\]/giu,
    where: "text",
    hint: plainly,
  },
  { pattern: /\\/gu, where: "text", hint: "Remove the backslash." },
  { pattern: /:{2,}/gu, where: "text", hint: box },
  { pattern: /\({2,}/gu, where: "text", hint: "For a link, write [words](/guide/a-page/)." },
  {
    pattern: /(?<=^|[\s“‘])([-/@])\1*(?=\p{L}(?:.*[\p{L}.!?])?\1(?![\p{L}\p{N}]))/gu,
    where: "text",
    hint: plainly,
  },
  {
    pattern: /(?<=^|[\s(“‘])[+=%!?$#~]+(?=\p{L})|(?<=^|[\s(“‘])\/\/+(?=\p{L})/gu,
    where: "text",
    hint: plainly,
  },
  {
    pattern: /[[\]](?<=^[^[\]]*[[\]])(?=[^[\](]*$)/gu,
    where: "text",
    hint: "Write the other bracket, or remove it; a link is [words](/guide/a-page/).",
    only: "body",
  },
];

/** What is said of a mark as it was written. */
export function remarkOn({ hint }: ShownMark, written: string): Remark {
  const unusual = /[^\S \t\n]$/.test(written);
  const shown = `"${written.trim()}" is shown as it is written.`;
  if (!unusual) return { message: shown, hint };
  return { message: `"${written.trim()}" has a space behind it that is none of the keyboard's.`, hint };
}

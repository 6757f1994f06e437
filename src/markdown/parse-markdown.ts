import type { Token } from "markdown-it";
import type { Position } from "../report/issue.ts";
import type { SourceFile } from "../source/source-file.ts";
import { readBox } from "./boxes.ts";
import { type DataBox, dataBoxes } from "./data-boxes.ts";
import { findItalics, type Italics } from "./find-italics.ts";
import { findLinks, type Link } from "./find-links.ts";
import { locateInline } from "./locate-inline.ts";
import { LocatedText } from "./located-text.ts";
import { findLooseBoxes } from "./loose-boxes.ts";
import { PackedPassages } from "./packed-passages.ts";
import { markdown } from "./parser.ts";
import type { Passage } from "./passage.ts";
import { plainText } from "./plain-text.ts";

type Place = Position & { file: string };

/** A heading and its id. */
export interface Heading {
  level: number;
  id: string;
  text: string;
  at: Place;
}

/** A box, with the items of those that are drawn from data. */
export interface Box {
  name: string;
  argument: string;
  items: { text: string; at: Place }[];
  at: Place;
}

/** A list, and what stands right before it. */
export interface List {
  /** The type of the token that ends before it, such as `paragraph_close`; `undefined` at the top. */
  after: string | undefined;
  /** The words of that paragraph or heading, as they were written. */
  leadIn: string;
  /** Where its first line begins. */
  at: Place;
}

/** A table. */
export interface Table {
  /** The headings of its columns, as they were written. */
  heads: string[];
  at: Place;
}

/** Markdown, parsed: what the renderer turns into HTML, and what the checks ask about. */
export interface Markdown {
  /** What the renderer turns into HTML; made when it is first asked for. */
  readonly tokens: Token[];
  headings: Heading[];
  links: Link[];
  boxes: Box[];
  lists: List[];
  tables: Table[];
  italics: Italics[];
  /** Lines that begin or end a box which has no other end. They are read as if they were empty. */
  looseBoxes: Place[];
  /** Made anew whenever they are asked for; `words` tells first whether it is worth it. */
  readonly passages: Passage[];
  /** The words of all passages, apart by NUL. */
  words: string;
  /** Labels of the lines `[label]: address`, in small letters. */
  references: string[];
  /** Whether it shows nothing. */
  isEmpty: boolean;
}

/** Parses the part of a file that begins at line `firstLine`, counted from 0. */
export function parseMarkdown(file: SourceFile, firstLine: number): Markdown {
  const text = file.text.slice(file.startOfLine(firstLine));
  const looseLines = findLooseBoxes(text);
  const located = new LocatedText(file, firstLine, emptyLines(text, looseLines));
  const environment: { references?: Record<string, unknown> } = {};
  // These tokens are let go of: see `LocatedText`.
  const tokens = markdown.parse(located.text, environment);
  const packed = new PackedPassages(tokens, located);
  const parsed: Markdown = {
    get tokens() {
      return located.tokens;
    },
    headings: [],
    links: [],
    boxes: [],
    lists: [],
    tables: [],
    italics: [],
    looseBoxes: looseLines.map((line) => located.atLine(line)),
    get passages() {
      return packed.unpack();
    },
    words: packed.words,
    references: Object.keys(environment.references ?? {}).map((label) => label.toLowerCase()),
    isEmpty: tokens.length === 0,
  };
  for (let index = 0; index < tokens.length; index += 1) note(parsed, tokens, index, located);
  return parsed;
}

/** Notes what the token at `index` begins. */
function note(parsed: Markdown, tokens: readonly Token[], index: number, located: LocatedText): void {
  const token = tokens[index] as Token;
  const { type } = token;
  if (type === "inline") {
    const children = token.children ?? [];
    // Most paragraphs are words alone.
    if (children.some(({ type }) => type !== "text")) {
      parsed.links.push(...findLinks(children, index, located));
      parsed.italics.push(...findItalics(children, index, located));
    }
  } else if (type === "heading_open") {
    const text = plainText(tokens[index + 1] as Token);
    const level = Number(token.tag.slice(1));
    parsed.headings.push({ level, id: token.attrGet("id") ?? "", text, at: located.atToken(token) });
  } else if (type === "bullet_list_open" || type === "ordered_list_open") {
    const leadIn = tokens[index - 2]?.content ?? "";
    parsed.lists.push({ after: tokens[index - 1]?.type, leadIn, at: located.atToken(token) });
  } else if (type === "th_open") {
    parsed.tables.at(-1)?.heads.push(tokens[index + 1]?.content ?? "");
  } else if (type === "table_open") {
    parsed.tables.push({ heads: [], at: located.atToken(token) });
  } else if (type === "container_box_open") {
    parsed.boxes.push({ ...readBox(token), items: [], at: located.atToken(token) });
  } else if (Object.hasOwn(dataBoxes, type)) {
    const { argument, items } = token.meta as DataBox;
    const { file, firstLine } = located;
    const written = items.map((item) => ({
      text: item.content,
      at: locateInline(file, firstLine, item)(0),
    }));
    parsed.boxes.push({ name: type, argument, items: written, at: located.atToken(token) });
  }
}

function emptyLines(text: string, numbers: readonly number[]): string {
  if (numbers.length === 0) return text;
  const lines = text.split("\n");
  for (const number of numbers) lines[number] = "";
  return lines.join("\n");
}

import type { Token } from "markdown-it";
import type { Position } from "../report/issue.ts";
import type { SourceFile } from "../source/source-file.ts";
import { readBox } from "./boxes.ts";
import { type DataBox, isDataBox } from "./data-boxes.ts";
import { locateInline } from "./locate-inline.ts";
import { LocatedText } from "./located-text.ts";
import { findLooseBoxes } from "./loose-boxes.ts";
import { PackedPassages } from "./packed-passages.ts";
import { markdown } from "./parser.ts";
import type { Passage } from "./passage.ts";
import { plainText } from "./plain-text.ts";
import { type Link, readLink } from "./read-link.ts";

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
  /** The line behind its last row, counted from 1. */
  end: number;
  at: Place;
}

/** Words in italics. */
export interface Italics {
  /** The mark before and behind them, `*` or `_`. */
  markup: string;
  at(): Place;
}

/** Markdown, parsed: what the renderer turns into HTML, and what the checks ask about. */
export class Markdown {
  readonly headings: Heading[] = [];
  readonly links: Link[] = [];
  readonly boxes: Box[] = [];
  readonly lists: List[] = [];
  readonly tables: Table[] = [];
  readonly italics: Italics[] = [];
  /** Lines that begin or end a box which has no other end. They are read as if they were empty. */
  readonly looseBoxes: Place[];
  /** Labels of the lines `[label]: address`, in small letters. */
  readonly references: string[];
  /** Whether it shows nothing. */
  readonly isEmpty: boolean;
  readonly #located: LocatedText;
  readonly #packed: PackedPassages;

  /** Parses the part of a file that begins at line `firstLine`, counted from 0. */
  constructor(file: SourceFile, firstLine: number) {
    const text = file.text.slice(file.startOfLine(firstLine));
    const looseLines = findLooseBoxes(text);
    const located = new LocatedText(file, firstLine, emptyLines(text, looseLines));
    const environment: { references?: Record<string, unknown> } = {};
    // These tokens are let go of: see `LocatedText`.
    const tokens = markdown.parse(located.text, environment);
    this.#located = located;
    this.#packed = new PackedPassages(tokens, located);
    this.looseBoxes = looseLines.map((line) => located.atLine(line));
    this.references = Object.keys(environment.references ?? {}).map((label) => label.toLowerCase());
    this.isEmpty = tokens.length === 0;
    for (let index = 0; index < tokens.length; index += 1) note(this, tokens, index, located);
  }

  /** What the renderer turns into HTML; made when it is first asked for. */
  get tokens(): Token[] {
    return this.#located.tokens;
  }

  /** Made anew whenever they are asked for; `words` tells first whether it is worth it. */
  get passages(): Passage[] {
    return this.#packed.unpack();
  }

  /** The words of all passages, apart by NUL. */
  get words(): string {
    return this.#packed.words;
  }
}

/** Parses the part of a file that begins at line `firstLine`, counted from 0. */
export function parseMarkdown(file: SourceFile, firstLine: number): Markdown {
  return new Markdown(file, firstLine);
}

/** Notes what the token at `index` begins. */
function note(parsed: Markdown, tokens: readonly Token[], index: number, located: LocatedText): void {
  const token = tokens[index] as Token;
  switch (token.type) {
    case "inline":
      noteInline(parsed, token.children ?? [], index, located);
      break;
    case "heading_open": {
      const text = plainText(tokens[index + 1] as Token);
      const level = Number(token.tag.slice(1));
      parsed.headings.push({ level, id: token.attrGet("id") ?? "", text, at: located.atToken(token) });
      break;
    }
    case "bullet_list_open":
    case "ordered_list_open": {
      const leadIn = tokens[index - 2]?.content ?? "";
      parsed.lists.push({ after: tokens[index - 1]?.type, leadIn, at: located.atToken(token) });
      break;
    }
    case "th_open":
      parsed.tables.at(-1)?.heads.push(tokens[index + 1]?.content ?? "");
      break;
    case "table_open":
      parsed.tables.push({
        heads: [],
        end: located.atLine(token.map?.[1] ?? 0).line,
        at: located.atToken(token),
      });
      break;
    case "container_box_open": {
      const { name, argument } = readBox(token);
      parsed.boxes.push({ name, argument, items: [], at: located.atToken(token) });
      break;
    }
    default:
      if (isDataBox(token.type)) parsed.boxes.push(readDataBox(token, located));
  }
}

/** Notes the links, pictures and italics inside a block; most blocks are words alone. */
function noteInline(parsed: Markdown, children: readonly Token[], block: number, located: LocatedText): void {
  for (let index = 0; index < children.length; index += 1) {
    const { type, markup } = children[index] as Token;
    if (type === "text") continue;
    const at = located.childOf(block, index);
    if (type === "link_open" || type === "image") parsed.links.push(readLink(children, index, block, at));
    else if (type === "em_open") parsed.italics.push({ markup, at });
  }
}

function readDataBox(token: Token, located: LocatedText): Box {
  const { argument, items } = token.meta as DataBox;
  const { file, firstLine } = located;
  const written = items.map((item) => ({ text: item.content, at: locateInline(file, firstLine, item)(0) }));
  return { name: token.type, argument, items: written, at: located.atToken(token) };
}

function emptyLines(text: string, numbers: readonly number[]): string {
  if (numbers.length === 0) return text;
  const lines = text.split("\n");
  for (const number of numbers) lines[number] = "";
  return lines.join("\n");
}

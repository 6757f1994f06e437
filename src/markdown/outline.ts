import type { Token } from "markdown-it";
import { present } from "../present.ts";
import type { Place } from "../report/issue.ts";
import { readBox } from "./boxes.ts";
import { type DataBox, isDataBox } from "./data-boxes.ts";
import { type Foreign, foreignBy } from "./dialect.ts";
import { locateInline } from "./locate-inline.ts";
import type { LocatedText, Spot } from "./located-text.ts";
import { languageTag } from "./other-languages.ts";
import { plainText } from "./plain-text.ts";
import { type Link, readLink } from "./read-link.ts";
import { tokenAt } from "./token-at.ts";

/** A heading and its id. */
export interface Heading {
  level: number;
  /** Whether it is one by the line of `---` or `===` below it. */
  underlined: boolean;
  id: string;
  text: string;
  /** The tag of its language, where it is not the guide's. */
  language: string | undefined;
  at: Place;
}

/** A box, with the items of those that are drawn from data. */
export interface Box {
  name: string;
  /** What stands behind its name on its first line. */
  argument: string;
  /** What stands right inside it: the types of the tokens, without `_open`. */
  holds: { type: string; at: Place }[];
  items: { text: string; at: Place }[];
  at: Place;
}

/** A list, and what stands right before it. */
export interface List {
  /** The type of the token that ends before it, such as `paragraph_close`; `undefined` at the top. */
  after: string | undefined;
  /** The words of that paragraph or heading, as they were written. */
  leadIn: string;
  /** The numbers before its items as they were written; none where it has bullets. */
  numbers: number[];
  /** Its items by the words of their first block, as they were written. */
  items: { text: string; at: Place }[];
  /** Items in which nothing stands. */
  empty: Place[];
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

/** A block or mark that this guide does not have. */
export interface ForeignMark extends Foreign {
  /** The beginning of its words, as far as they are known. */
  words: string;
  spot: Spot;
}

/** Words that are said to be in another language. */
export interface OtherLanguage {
  /** As it was written. */
  tag: string;
  spot: Spot;
}

/** Words in italics. */
export interface Italics {
  /** The mark before and behind them, `*` or `_`. */
  markup: string;
  spot: Spot;
}

/** What a text consists of, noted in one walk over its tokens. */
export interface Outline {
  headings: Heading[];
  links: Link[];
  boxes: Box[];
  lists: List[];
  tables: Table[];
  italics: Italics[];
  foreign: ForeignMark[];
  languages: OtherLanguage[];
}

/** Notes what a text consists of. */
export function outlineOf(tokens: readonly Token[], located: LocatedText): Outline {
  const outline: Outline = {
    headings: [],
    links: [],
    boxes: [],
    lists: [],
    tables: [],
    italics: [],
    foreign: [],
    languages: [],
  };
  for (let index = 0; index < tokens.length; index += 1) note(outline, tokens, index, located);
  return outline;
}

/** Notes what the token at `index` begins. */
function note(outline: Outline, tokens: readonly Token[], index: number, located: LocatedText): void {
  const token = tokenAt(tokens, index);
  if (token.nesting === -1) return;
  // Quotations within each other are one.
  if (foreignBy(token.type) && tokens[index - 1]?.type !== token.type)
    noteForeign(outline, token.type, token.content, located.atToken(token));
  switch (token.type) {
    case "inline":
      noteInline(outline, token.children ?? [], index);
      break;
    case "heading_open": {
      const level = Number(token.tag.slice(1));
      const underlined = token.markup !== "#".repeat(level);
      const text = plainText(tokens[index + 1]);
      const id = token.attrGet("id") ?? "";
      const at = located.atToken(token);
      outline.headings.push({ level, underlined, id, text, language: languageOf(tokens, index), at });
      if (parentOf(tokens, index)?.type === "list_item_open")
        outline.foreign.push({ ...headingInList, words: text, spot: at });
      break;
    }
    case "bullet_list_open":
    case "ordered_list_open":
      outline.lists.push(readList(tokens, index, located));
      break;
    case "th_open":
      outline.tables.at(-1)?.heads.push(tokens[index + 1]?.content ?? "");
      break;
    case "table_open": {
      const end = located.atLine(token.map?.[1] ?? 0).line;
      outline.tables.push({ heads: [], end, at: located.atToken(token) });
      break;
    }
    case "container_box_open": {
      const tag = languageTag(token);
      if (tag) outline.languages.push({ tag, spot: located.atToken(token) });
      outline.boxes.push({
        ...readBox(token),
        holds: holdings(inside(tokens, index), located),
        items: [],
        at: located.atToken(token),
      });
      break;
    }
    default:
      if (isDataBox(token.type)) outline.boxes.push(readDataBox(token, located));
  }
}

/** A heading in an item of a list: who goes from heading to heading would land amid it. */
const headingInList = {
  name: "a heading in a list",
  instead:
    "Take the # out, or end the list before it with an empty line and a line that does not stand further in.",
};

/** What opens around the token at `index`. */
const parentOf = (tokens: readonly Token[], index: number) =>
  tokens
    .slice(0, index)
    .findLast(({ level, nesting }) => nesting === 1 && level === tokenAt(tokens, index).level - 1);

/** The language of the heading at `index`: that of its words, or of the box that it stands in. */
function languageOf(tokens: readonly Token[], index: number): string | undefined {
  const words = (tokens[index + 1]?.children ?? []).map(languageTag).find((tag) => tag !== undefined);
  if (words !== undefined || tokens[index]?.level === 0) return words;
  const box = tokens.slice(0, index).findLast(({ type }) => type === "container_box_open");
  return box && languageTag(box);
}

/** Notes the links, pictures, italics and foreign marks inside a block; most blocks are words alone. */
function noteInline(outline: Outline, children: readonly Token[], block: number): void {
  for (let index = 0; index < children.length; index += 1) {
    const { type, markup, nesting, content } = tokenAt(children, index);
    if (type === "text" || nesting === -1) continue;
    const spot = { block, child: index };
    const words = nesting === 1 ? (children[index + 1]?.content ?? "") : content;
    noteForeign(outline, type, words, spot);
    if (type === "em_open") outline.italics.push({ markup, spot });
    if (type !== "link_open" && type !== "image") continue;
    const tag = languageTag(tokenAt(children, index));
    if (tag !== undefined) {
      outline.languages.push({ tag, spot });
      continue;
    }
    outline.links.push(readLink(children, index, spot));
    const title = children[index]?.attrGet("title");
    if (title) noteForeign(outline, "title", title, spot);
  }
}

function noteForeign(outline: Outline, type: string, words: string, spot: Spot): void {
  const foreign = foreignBy(type);
  if (foreign) outline.foreign.push({ ...foreign, words: present(words.trim().split("\n", 1)[0]), spot });
}

function readList(tokens: readonly Token[], index: number, located: LocatedText): List {
  const start = tokenAt(tokens, index);
  const list: List = {
    after: tokens[index - 1]?.type,
    leadIn: tokens[index - 2]?.content ?? "",
    numbers: [],
    items: [],
    empty: [],
    at: located.atToken(start),
  };
  for (let next = index + 1; (tokens[next]?.level ?? 0) > start.level; next += 1) {
    const { type, level, info } = tokenAt(tokens, next);
    if (type !== "list_item_open" || level !== start.level + 1) continue;
    if (info !== "") list.numbers.push(Number(info));
    const item = { text: tokens[next + 2]?.content ?? "", at: located.atToken(tokenAt(tokens, next)) };
    if (tokens[next + 1]?.type === "list_item_close") list.empty.push(item.at);
    else list.items.push(item);
  }
  return list;
}

function readDataBox(token: Token, located: LocatedText): Box {
  const { argument, held }: DataBox = token.meta;
  const { file, firstLine } = located;
  const items = held
    .filter(({ type }) => type === "inline")
    .map((item) => ({ text: item.content, at: locateInline(file, firstLine, item)(0) }));
  return { name: token.type, argument, holds: holdings(held, located), items, at: located.atToken(token) };
}

/** The tokens between the one at `index` and the one that ends what it begins. */
function inside(tokens: readonly Token[], index: number): Token[] {
  const level = tokens[index]?.level;
  const end = tokens.findIndex((token, at) => at > index && token.nesting === -1 && token.level === level);
  return tokens.slice(index + 1, end);
}

/** The blocks that stand side by side in some tokens. */
function holdings(tokens: readonly Token[], located: LocatedText): Box["holds"] {
  const level = tokens[0]?.level;
  return tokens
    .filter((token) => token.level === level && token.nesting !== -1)
    .map((token) => ({ type: token.type.replace(/_open$/, ""), at: located.atToken(token) }));
}

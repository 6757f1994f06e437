import type { Token } from "markdown-it";
import type { Position } from "../report/issue.ts";
import type { SourceFile } from "../source/source-file.ts";
import { readBox } from "./boxes.ts";
import { type DataBox, dataBoxes } from "./data-boxes.ts";
import { findLinks, type Link } from "./find-links.ts";
import { locateInline } from "./locate-inline.ts";
import { findLooseBoxes } from "./loose-boxes.ts";
import { markdown } from "./parser.ts";
import { type Passage, readPassage } from "./passage.ts";
import { plainText } from "./plain-text.ts";
import type { ParseEnvironment } from "./record-fragments.ts";

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

/** Markdown, parsed once: what the renderer turns into HTML, and what the checks ask about. */
export interface Markdown {
  tokens: Token[];
  /** The line of the file, from 0, that the lines of the tokens count from. */
  firstLine: number;
  headings: Heading[];
  links: Link[];
  boxes: Box[];
  /** Lines that begin or end a box which has no other end. They are read as if they were empty. */
  looseBoxes: Place[];
  passages: Passage[];
  /** Labels of the lines `[label]: address`, in small letters. */
  references: string[];
}

/** Parses the part of a file that begins at line `firstLine`, counted from 0. */
export function parseMarkdown(file: SourceFile, firstLine: number): Markdown {
  const text = file.text.slice(file.startOfLine(firstLine));
  const looseLines = findLooseBoxes(text);
  const environment: ParseEnvironment = { fragments: new Map() };
  const tokens = markdown.parse(emptyLines(text, looseLines), environment);
  const placeOfLine = (line: number) => file.at(file.startOfLine(firstLine + line));
  const place = (token: Token) => placeOfLine(token.map?.[0] ?? 0);
  const references = Object.keys(environment.references ?? {}).map((label) => label.toLowerCase());
  const parsed: Markdown = {
    tokens,
    firstLine,
    headings: [],
    links: [],
    boxes: [],
    looseBoxes: looseLines.map(placeOfLine),
    passages: [],
    references,
  };

  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open") {
      const level = Number(token.tag.slice(1));
      const text = plainText(tokens[index + 1] as Token);
      parsed.headings.push({ level, id: token.attrGet("id") ?? "", text, at: place(token) });
    } else if (token.type === "container_box_open") {
      parsed.boxes.push({ ...readBox(token), items: [], at: place(token) });
    } else if (token.type in dataBoxes) {
      const { argument, items } = token.meta as DataBox;
      const located = items.map((item) => ({
        text: item.content,
        at: locateInline(file, firstLine, item)(0),
      }));
      parsed.boxes.push({ name: token.type, argument, items: located, at: place(token) });
    } else if (token.type === "inline") {
      parsed.links.push(...findLinks(token, index, locateInline(file, firstLine, token)));
      const fragments = environment.fragments.get(token.children ?? []) ?? [];
      parsed.passages.push(readPassage({ file, firstLine, tokens, index, fragments }));
    }
  }
  return parsed;
}

function emptyLines(text: string, numbers: readonly number[]): string {
  if (numbers.length === 0) return text;
  const lines = text.split("\n");
  for (const number of numbers) lines[number] = "";
  return lines.join("\n");
}

import type { Token } from "markdown-it";
import type { Place } from "../report/issue.ts";
import type { SourceFile } from "../source/source-file.ts";
import { locateInline } from "./locate-inline.ts";
import { LocatedText, type Placed, type Spot } from "./located-text.ts";
import { findLooseBoxes, type LooseLine } from "./loose-boxes.ts";
import {
  type Box,
  type ForeignMark,
  type Heading,
  type Italics,
  type List,
  type OtherLanguage,
  type Outline,
  outlineOf,
  type Table,
} from "./outline.ts";
import { type PackedPassages, packPassages, unpackPassages } from "./packed-passages.ts";
import { markdown } from "./parser.ts";
import type { Passage } from "./passage.ts";
import type { Link } from "./read-link.ts";

/** What the parser reads for marks at one go: a paragraph, heading, item or cell. */
export interface Block {
  text: string;
  at(offset: number): Place;
}

/** What is noted of a text as it is parsed: plain data, which can be kept in the place of parsing it. */
export interface TextNotes {
  outline: Outline;
  passages: PackedPassages;
  /** Lines that begin or end a box which has no other end. */
  looseLines: readonly LooseLine[];
  /** Labels of the lines `[label]: address`, in small letters. */
  references: string[];
  /** Whether it shows nothing. */
  isEmpty: boolean;
}

/** Markdown, parsed: what the renderer turns into HTML, and what the checks ask about. */
export class Markdown {
  readonly headings: readonly Heading[];
  readonly boxes: readonly Box[];
  readonly lists: readonly List[];
  readonly tables: readonly Table[];
  readonly links: readonly Placed<Link>[];
  readonly italics: readonly Placed<Italics>[];
  readonly foreign: readonly Placed<ForeignMark>[];
  readonly languages: readonly Placed<OtherLanguage>[];
  /** Lines that begin or end a box which has no other end. They are read as if they were empty. */
  readonly looseBoxes: { at: Place; isInner: boolean }[];
  readonly #located: LocatedText;

  constructor(
    located: LocatedText,
    readonly notes: TextNotes,
  ) {
    const { outline, looseLines } = notes;
    const placed = <Noted extends { spot: Spot }>(all: readonly Noted[]) =>
      all.map((each) => located.placed(each));
    this.headings = outline.headings;
    this.boxes = outline.boxes;
    this.lists = outline.lists;
    this.tables = outline.tables;
    this.links = placed(outline.links);
    this.italics = placed(outline.italics);
    this.foreign = placed(outline.foreign);
    this.languages = placed(outline.languages);
    this.looseBoxes = looseLines.map(({ line, last }) => ({
      at: located.atLine(line),
      isInner: last !== undefined,
    }));
    this.#located = located;
  }

  /** What the renderer turns into HTML; made when it is first asked for. */
  get tokens(): Token[] {
    return this.#located.tokens;
  }

  /** Made anew whenever they are asked for; `words` tells first whether it is worth it. */
  get passages(): Passage[] {
    return unpackPassages(this.notes.passages, this.#located);
  }

  /** What was written. */
  get source(): string {
    return this.#located.text;
  }

  /** The text of each block as it was written, but for indents and the marks before it. */
  get blocks(): Block[] {
    const { tokens, file, firstLine } = this.#located;
    return tokens
      .filter(({ type }) => type === "inline")
      .map((token) => ({ text: token.content, at: locateInline(file, firstLine, token) }));
  }

  /** The words of all passages, apart by NUL. */
  get words(): string {
    return this.notes.passages.words;
  }

  /** Labels of the lines `[label]: address`, in small letters. */
  get references(): readonly string[] {
    return this.notes.references;
  }

  /** Whether it shows nothing. */
  get isEmpty(): boolean {
    return this.notes.isEmpty;
  }
}

/**
 * Parses the part of a file that begins at line `firstLine`, counted from 0.
 *
 * @param known what was noted of the same part of the same file before, if it was
 */
export function parseMarkdown(file: SourceFile, firstLine: number, known?: TextNotes): Markdown {
  const text = file.text.slice(file.startOfLine(firstLine));
  const looseLines = known?.looseLines ?? findLooseBoxes(text);
  const lines = looseLines.flatMap(({ line, last = line }) => [line, last]);
  const located = new LocatedText(file, firstLine, emptyLines(text, lines));
  return new Markdown(located, known ?? noteText(located, looseLines));
}

function noteText(located: LocatedText, looseLines: readonly LooseLine[]): TextNotes {
  const environment: { references?: Record<string, unknown> } = {};
  // These tokens are let go of: see `LocatedText`.
  const tokens = markdown.parse(located.text, environment);
  return {
    outline: outlineOf(tokens, located),
    passages: packPassages(tokens, located.text),
    looseLines,
    references: Object.keys(environment.references ?? {}).map((label) => label.toLowerCase()),
    isEmpty: tokens.length === 0,
  };
}

function emptyLines(text: string, numbers: readonly number[]): string {
  if (numbers.length === 0) return text;
  const lines = text.split("\n");
  for (const number of numbers) lines[number] = "";
  return lines.join("\n");
}

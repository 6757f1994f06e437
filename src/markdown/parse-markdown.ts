import type { Token } from "markdown-it";
import type { Place } from "../report/issue.ts";
import type { SourceFile } from "../source/source-file.ts";
import { locateInline } from "./locate-inline.ts";
import { LocatedText } from "./located-text.ts";
import { findLooseBoxes, type LooseLine } from "./loose-boxes.ts";
import { Outline } from "./outline.ts";
import { PackedPassages } from "./packed-passages.ts";
import { markdown } from "./parser.ts";
import type { Passage } from "./passage.ts";

/** What the parser reads for marks at one go: a paragraph, heading, item or cell. */
export interface Block {
  text: string;
  at(offset: number): Place;
}

/** Markdown, parsed: what the renderer turns into HTML, and what the checks ask about. */
export class Markdown extends Outline {
  /** Lines that begin or end a box which has no other end. They are read as if they were empty. */
  readonly looseBoxes: { at: Place; isInner: boolean }[];
  /** Labels of the lines `[label]: address`, in small letters. */
  readonly references: string[];
  /** Whether it shows nothing. */
  readonly isEmpty: boolean;
  readonly #located: LocatedText;
  readonly #packed: PackedPassages;

  constructor(
    tokens: readonly Token[],
    located: LocatedText,
    looseLines: readonly LooseLine[],
    labels: string[],
  ) {
    super(tokens, located);
    this.#located = located;
    this.#packed = new PackedPassages(tokens, located);
    this.looseBoxes = looseLines.map(({ line, last }) => ({
      at: located.atLine(line),
      isInner: last !== undefined,
    }));
    this.references = labels.map((label) => label.toLowerCase());
    this.isEmpty = tokens.length === 0;
  }

  /** What the renderer turns into HTML; made when it is first asked for. */
  get tokens(): Token[] {
    return this.#located.tokens;
  }

  /** Made anew whenever they are asked for; `words` tells first whether it is worth it. */
  get passages(): Passage[] {
    return this.#packed.unpack();
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
    return this.#packed.words;
  }
}

/** Parses the part of a file that begins at line `firstLine`, counted from 0. */
export function parseMarkdown(file: SourceFile, firstLine: number): Markdown {
  const text = file.text.slice(file.startOfLine(firstLine));
  const looseLines = findLooseBoxes(text);
  const located = new LocatedText(
    file,
    firstLine,
    emptyLines(
      text,
      looseLines.flatMap(({ line, last = line }) => [line, last]),
    ),
  );
  const environment: { references?: Record<string, unknown> } = {};
  // These tokens are let go of: see `LocatedText`.
  const tokens = markdown.parse(located.text, environment);
  return new Markdown(tokens, located, looseLines, Object.keys(environment.references ?? {}));
}

function emptyLines(text: string, numbers: readonly number[]): string {
  if (numbers.length === 0) return text;
  const lines = text.split("\n");
  for (const number of numbers) lines[number] = "";
  return lines.join("\n");
}

import type { Token } from "markdown-it";
import { visibleText } from "../prose/visible-text.ts";
import type { Place } from "../report/issue.ts";
import type { SourceFile } from "../source/source-file.ts";
import { locateInline } from "./locate-inline.ts";
import { locatingMarkdown } from "./locating-parser.ts";
import type { FragmentEnvironment } from "./record-fragments.ts";
import { tokenAt } from "./token-at.ts";

/** A token inside the inline token `block` of a text: its place is looked for when somebody asks. */
export interface ChildSpot {
  block: number;
  child: number;
}

/** Where something was written, as it is noted. */
export type Spot = Place | ChildSpot;

/** What can tell where it was written. */
export type Placed<Noted> = Noted & { at(): Place };

/** Of how many texts the tokens are held: a guide of hundreds of pages is parsed once, and one of thousands does not fill memory. */
const mostHeld = 250;

const held = new Set<LocatedText>();

/**
 * Markdown that can say where each of its tokens was written. It is parsed only when somebody asks, because of
 * thousands of checked files only the few with a mistake need a place, and the tokens of all would fill memory.
 */
export class LocatedText {
  #tokens: Token[] | undefined;
  #fragments: FragmentEnvironment["fragments"] | undefined;

  /** @param text the part of the file that begins at line `firstLine`, counted from 0 */
  constructor(
    readonly file: SourceFile,
    readonly firstLine: number,
    readonly text: string,
  ) {}

  /** What the renderer turns into HTML. */
  get tokens(): Token[] {
    if (!this.#tokens) {
      this.#fragments = new Map();
      this.#tokens = locatingMarkdown.parse(this.text, { fragments: this.#fragments });
      this.#hold();
    }
    return this.#tokens;
  }

  /** Lets go of the tokens that have been held longest, where there are too many: whoever asks for them has them parsed anew. */
  #hold(): void {
    held.add(this);
    const [oldest] = held;
    if (held.size <= mostHeld || !oldest) return;
    held.delete(oldest);
    oldest.#tokens = undefined;
    oldest.#fragments = undefined;
  }

  /** Where the first line of a token begins. */
  atToken({ map }: Token): Place {
    return this.atLine(map?.[0] ?? 0);
  }

  /** Where a line of the text begins; lines count from 0. */
  atLine(line: number): Place {
    return { file: this.file.path, line: this.firstLine + line + 1, column: 1 };
  }

  /** Gives a function from an offset in the words of the inline token at `index`, as a reader sees them, to its place. */
  wordsOf(index: number): (offset: number) => Place {
    return (offset) => this.#atWord(index, offset);
  }

  /** What was noted, and where it was written: a token inside a block begins at its first sign. */
  placed<Noted extends { spot: Spot }>(noted: Noted): Placed<Noted> {
    const { spot } = noted;
    return { ...noted, at: () => ("block" in spot ? this.#atChild(spot) : spot) };
  }

  #atWord(index: number, offset: number): Place {
    const token = tokenAt(this.tokens, index);
    const fragments = this.#fragments?.get(token.children ?? []) ?? [];
    const written = visibleText(fragments.map(({ text }) => text).join("")).writtenAt(offset);
    let start = 0;
    const fragment = fragments.find(({ text }) => {
      const inside = written < start + text.length;
      if (!inside) start += text.length;
      return inside;
    });
    return this.#at(token, fragment ? fragment.offset + written - start : token.content.length);
  }

  #atChild({ block, child }: ChildSpot): Place {
    const token = tokenAt(this.tokens, block);
    const { type, markup, meta } = tokenAt(token.children ?? [], child);
    // The parser stands behind the opening bracket when it makes a link, but on the first sign of all else.
    return this.#at(token, type === "link_open" && markup !== "autolink" ? meta.offset - 1 : meta.offset);
  }

  #at(inline: Token, offset: number): Place {
    return locateInline(this.file, this.firstLine, inline)(offset);
  }
}

import { LineCounter } from "yaml";
import type { Position } from "../report/issue.ts";

/** One text file of the content folder, able to say where in it a character stands. */
export class SourceFile {
  readonly #lines = new LineCounter();

  /**
   * @param path as shown in messages, with forward slashes
   * @param text the whole file, line ends as LF
   */
  constructor(
    readonly path: string,
    readonly text: string,
  ) {
    this.#lines.addNewLine(0);
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
      this.#lines.addNewLine(at + 1);
    }
  }

  /** How many lines it has. */
  get lines(): number {
    return this.#lines.lineStarts.length;
  }

  /** The file, line and column of the character at `offset` in the text. */
  at(offset: number): Position & { file: string } {
    const { line, col } = this.#lines.linePos(Math.min(offset, this.text.length));
    return { file: this.path, line, column: col };
  }

  /** The offset of the first character of a line; lines count from 0. */
  startOfLine(line: number): number {
    return this.#lines.lineStarts[line] ?? this.text.length;
  }

  /** The text of a line without its line end; lines count from 0. */
  line(line: number): string {
    return this.text.slice(this.startOfLine(line), this.startOfLine(line + 1)).replace(/\n$/, "");
  }
}

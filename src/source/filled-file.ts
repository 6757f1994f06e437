import type { Position } from "../report/issue.ts";
import { SourceFile } from "./source-file.ts";

/** A word in braces, and what it became: offsets in the text as it was written, and as it was filled in. */
interface Filled {
  written: number;
  filled: number;
  /** How many characters each has. */
  from: number;
  to: number;
}

/** A text file with words filled in where it names them in braces, `{organisation}`; places are those of the file as it was written. */
export class FilledFile extends SourceFile {
  constructor(
    readonly written: SourceFile,
    text: string,
    readonly words: readonly Filled[],
  ) {
    super(written.path, text);
  }

  override at(offset: number): Position & { file: string } {
    const last = this.words.findLast(({ filled }) => filled <= offset);
    if (!last) return this.written.at(offset);
    const isInside = offset < last.filled + last.to;
    return this.written.at(
      isInside ? last.written : offset - last.filled - last.to + last.written + last.from,
    );
  }
}

/** A file with these words filled in; itself, where it names none of them. */
export function fillWords(file: SourceFile, values: Readonly<Record<string, string>>): SourceFile {
  const words: Filled[] = [];
  let end = 0;
  let text = "";
  for (const { 0: found, 1: name = "", index } of file.text.matchAll(/\{([a-z]+)\}/g)) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) continue;
    text += file.text.slice(end, index);
    words.push({ written: index, filled: text.length, from: found.length, to: value.length });
    text += value;
    end = index + found.length;
  }
  return words.length > 0 ? new FilledFile(file, text + file.text.slice(end), words) : file;
}

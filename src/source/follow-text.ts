/**
 * The offset in `written` at which the character `index` of `text` stands, for a text that begins at `start` with its
 * quotation mark, if any. Line breaks and indents that YAML folds into one space are walked over.
 */
export function followText(written: string, start: number, text: string, index: number): number {
  let at = start;
  for (const character of text.slice(0, index)) at = behind(written, character, at);
  return behind(written, text[index] ?? "", at) - 1;
}

/** The offset behind the next such character; a space may be written as a line break with an indent. */
function behind(written: string, character: string, from: number): number {
  if (character !== " ") return Math.max(from, written.indexOf(character, from)) + 1;
  const gap = /\s+/g;
  gap.lastIndex = from;
  const found = gap.exec(written);
  if (!found) return from + 1;
  return found.index + (found[0].includes("\n") ? found[0].length : 1);
}

/** A `:::` line, or one of the three backticks or tildes that begin and end code. */
const marker = /^ {0,3}(?:(:{3,})[ \t]*(\S?)|(`{3,}|~{3,})).*/gm;

/**
 * The lines, from 0, that begin a box or code which nothing ends, where the next box begins before it is closed or the text is
 * over, and those that end a box which nothing began. Boxes do not nest.
 */
export function findLooseBoxes(text: string): number[] {
  return findLoose(text).map((start) => text.slice(0, start).split("\n").length - 1);
}

/** Where those lines begin in the text. */
function findLoose(text: string): number[] {
  const loose: number[] = [];
  let open: number | undefined;
  let code: { mark: string; start: number } | undefined;
  for (const { 0: line, 1: colons, 2: name, 3: mark, index } of text.matchAll(marker)) {
    if (mark && (!code || line.trim() === code.mark)) code = code ? undefined : { mark, start: index };
    if (!colons || code) continue;
    if (name) {
      if (open !== undefined) loose.push(open);
      open = index;
    } else {
      if (open === undefined) loose.push(index);
      open = undefined;
    }
  }
  if (code) return [code.start, ...findLoose(withoutMark(text, code.start))];
  if (open !== undefined) loose.push(open);
  return loose;
}

/** The text without the three signs that begin code, each letter of it where it was. */
const withoutMark = (text: string, start: number) =>
  text.slice(0, start) + text.slice(start).replace(/[`~]+/, (signs) => " ".repeat(signs.length));

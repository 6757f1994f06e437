/** A `:::` line, one that lacks a colon too, or one of the three backticks or tildes that begin and end code. */
const marker = /^ {0,3}(?:(:{3,}|::(?=[ \t]*[a-z]*[ \t]*$))[ \t]*(\S?)|(`{3,}|~{3,})).*/gm;

/** A line, counted from 0; of a box within another, the line that ends it; of one that lacks a colon, its other line. */
export interface LooseLine {
  line: number;
  last?: number;
}

/**
 * The lines that begin a box or code which nothing ends, where the next box begins before it is closed or the text is
 * over, and those that end a box which nothing began, and those that lack a colon. Boxes do not nest.
 */
export function findLooseBoxes(text: string): LooseLine[] {
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length - 1;
  return findLoose(text).map(({ start, last }) => ({
    line: lineAt(start),
    ...(last !== undefined && { last: lineAt(last) }),
  }));
}

/** Where such lines begin in the text. */
interface Loose {
  start: number;
  last?: number;
}

function findLoose(text: string): Loose[] {
  const loose: Loose[] = [];
  let open: number | undefined;
  /** Whether that one lacks a colon. */
  let isThin = false;
  /** The box that began last while another was open. */
  let inner: number | undefined;
  let code: { mark: string; start: number } | undefined;
  const begin = (at: number, lacks: boolean) => {
    inner = open === undefined ? undefined : at;
    if (open !== undefined) loose.push({ start: open });
    open = at;
    isThin = lacks;
  };
  const end = (at: number, lacks: boolean) => {
    if (open !== undefined) {
      if (isThin) loose.push({ start: open, last: at });
      else if (lacks) loose.push({ start: at, last: open });
      open = undefined;
    } else if (inner === undefined) loose.push({ start: at });
    else {
      // Both boxes end: the second was put into the first.
      loose.splice(-1, 1, { start: inner, last: at });
      inner = undefined;
    }
  };
  for (const { 0: line, 1: colons, 2: name, 3: mark, index } of text.matchAll(marker)) {
    if (mark && (!code || line.trim() === code.mark)) code = code ? undefined : { mark, start: index };
    if (!colons || code) continue;
    const lacks = colons.length < 3;
    if (name) begin(index, lacks);
    else end(index, lacks);
  }
  if (code) return [{ start: code.start }, ...findLoose(withoutMark(text, code.start))];
  if (open !== undefined) loose.push({ start: open });
  return loose;
}

/** The text without the three signs that begin code, each letter of it where it was. */
const withoutMark = (text: string, start: number) =>
  text.slice(0, start) + text.slice(start).replace(/[`~]+/, (signs) => " ".repeat(signs.length));

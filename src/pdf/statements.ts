/**
 * One operator of a content stream with its operands as written; `start` and `end` are offsets in the source.
 */
export interface Statement {
  operator: string;
  operands: string[];
  start: number;
  end: number;
}

const SPACE = 1;
const DELIMITER = 2;
/** Kind of each character by its code; the others are regular (ISO 32000-1, 7.2.2). */
const kinds = new Uint8Array(256);
for (const character of "\0\t\n\f\r ") kinds[character.charCodeAt(0)] = SPACE;
for (const character of "()<>[]{}/%") kinds[character.charCodeAt(0)] = DELIMITER;

/** Whether a character begins an operand, by its code: a number, a name, a string, an array or a dictionary. */
const beginsOperand = new Uint8Array(256);
for (const character of "-+.0123456789/(<[") beginsOperand[character.charCodeAt(0)] = 1;
/** The other operands, in whole. */
const CONSTANTS = new Set(["true", "false", "null"]);

/**
 * Splits a decoded content stream (Latin-1 text) into statements (ISO 32000-1, 7.8.2). Dictionaries and
 * arrays stay one operand. Throws on inline images, which Chromium never writes.
 */
export function* statements(source: string): Generator<Statement> {
  let operands: string[] = [];
  let start = -1;
  let depth = 0;
  let open = 0;
  for (let at = nextLexeme(source, 0); at < source.length; ) {
    const end = endOfLexeme(source, at);
    const lexeme = source.slice(at, end);
    const opens = lexeme === "<<" || lexeme === "[";
    const closes = lexeme === ">>" || lexeme === "]";
    if (start < 0) start = at;
    if (opens && depth++ === 0) open = at;
    if (closes) depth--;
    if (depth === 0 && closes) operands.push(source.slice(open, end));
    else if (depth === 0 && (beginsOperand[lexeme.charCodeAt(0)] || CONSTANTS.has(lexeme)))
      operands.push(lexeme);
    else if (depth === 0) {
      if (lexeme === "BI") throw new Error(`Inline image at offset ${at} of a content stream.`);
      yield { operator: lexeme, operands, start, end };
      operands = [];
      start = -1;
    }
    at = nextLexeme(source, end);
  }
}

/** Where the next lexeme begins, white space and comments skipped. */
function nextLexeme(source: string, from: number): number {
  let at = from;
  for (; at < source.length; at++) {
    if (source[at] === "%") while (at + 1 < source.length && !"\r\n".includes(source.charAt(at + 1))) at++;
    else if (kinds[source.charCodeAt(at)] !== SPACE) break;
  }
  return at;
}

/** Where the lexeme ends that begins at an offset. */
function endOfLexeme(source: string, from: number): number {
  const first = source[from];
  if (first === "[" || first === "]") return from + 1;
  if ((first === "<" || first === ">") && source[from + 1] === first) return from + 2;
  if (first === "(") return endOfLiteral(source, from);
  if (first === "<") return endOfHexadecimal(source, from);
  let at = first === "/" ? from + 1 : from;
  while (at < source.length && !kinds[source.charCodeAt(at)]) at++;
  if (at === from) throw unreadable(from);
  return at;
}

/** Where a string in parentheses ends, which may hold others (ISO 32000-1, 7.3.4.2). */
function endOfLiteral(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    if (source[at] === "\\") at++;
    else if (source[at] === "(") depth++;
    else if (source[at] === ")" && --depth === 0) return at + 1;
  }
  throw unreadable(from);
}

function endOfHexadecimal(source: string, from: number): number {
  const last = source.indexOf(">", from);
  if (last < 0 || source.lastIndexOf("<", last) !== from) throw unreadable(from);
  return last + 1;
}

const unreadable = (at: number) => new Error(`Unreadable content stream at offset ${at}.`);

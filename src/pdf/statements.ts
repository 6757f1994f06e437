/**
 * One operator of a content stream with its operands as written; `start` and `end` are offsets in the source.
 */
export interface Statement {
  operator: string;
  operands: string[];
  start: number;
  end: number;
}

const LEXEMES = [
  /[\0\s]+|%[^\r\n]*/, // white space or a comment
  /<<|>>|[[\]]/, // a bracket
  /\/[^\0\s()<>[\]{}/%]*/, // a name
  /<[^<>]*>|\((?:\\[\s\S]|[^\\()])*\)/, // a string
  /[^\0\s()<>[\]{}/%]+/, // a number or an operator
];
const LEXEME = new RegExp(LEXEMES.map(({ source }) => source).join("|"), "y");
const SKIPPED = /^[\0\s%]/;
const OPERAND = /^(?:[/(<[]|[+-]?\.?\d|true$|false$|null$)/;

/**
 * Splits a decoded content stream (Latin-1 text) into statements (ISO 32000-1, 7.8.2). Dictionaries and
 * arrays stay one operand. Throws on what Chromium never writes: inline images and nested parentheses.
 */
export function statements(source: string): Statement[] {
  const found: Statement[] = [];
  let operands: string[] = [];
  let start = -1;
  let depth = 0;
  let open = 0;
  LEXEME.lastIndex = 0;
  while (LEXEME.lastIndex < source.length) {
    const from = LEXEME.lastIndex;
    const lexeme = LEXEME.exec(source)?.[0];
    if (lexeme === undefined) throw new Error(`Unreadable content stream at offset ${from}.`);
    if (SKIPPED.test(lexeme)) continue;
    if (start < 0) start = from;
    const end = from + lexeme.length;
    const opens = lexeme === "<<" || lexeme === "[";
    const closes = lexeme === ">>" || lexeme === "]";
    if (opens && depth++ === 0) open = from;
    if (closes && --depth === 0) operands.push(source.slice(open, end));
    if (opens || closes || depth > 0) continue;
    if (OPERAND.test(lexeme)) {
      operands.push(lexeme);
      continue;
    }
    if (lexeme === "BI") throw new Error(`Inline image at offset ${from} of a content stream.`);
    found.push({ operator: lexeme, operands, start, end });
    operands = [];
    start = -1;
  }
  return found;
}

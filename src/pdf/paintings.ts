import type { PDFPage } from "@cantoo/pdf-lib";
import { type Box, type Matrix, matrix, type Point } from "./matrix.js";
import { type PageFont, pageFonts } from "./page-fonts.js";
import { type Statement, statements } from "./statements.js";

/** Offsets in a page's content. */
export interface Span {
  start: number;
  end: number;
}

/** A marked-content sequence that is open (ISO 32000-1, 14.6), with the place of its `BDC` statement. */
export interface Mark extends Span {
  tag: string;
  mcid?: number;
  actualText?: string;
}

/** One thing painted on a page, with the place of its painting statement. */
export interface Painting extends Span {
  kind: "text" | "image" | "path";
  /** Index of the page. */
  page: number;
  /** Sequences it is in, outermost first. */
  marks: readonly Mark[];
  /** Innermost MCID, which ties it to the structure tree. */
  mcid: number | undefined;
  /** Text painted, ActualText honoured; a code without Unicode value reads as U+FFFD. Empty for other kinds. */
  text: string;
  /** Of text: the font, its resource name, and its size in points as printed. */
  font?: PageFont;
  fontKey?: string;
  fontSize?: number;
  /** In points from the page's lower left corner; for text its start only. */
  box: Box;
  /** The whole object that marks must not cut: from `BT` to `ET`, or a path with its construction. */
  object: Span;
}

const CONSTRUCTS = new Set(["m", "l", "c", "v", "y", "h", "re"]);
const FILLS = new Set(["f", "F", "f*", "S", "s", "B", "B*", "b", "b*"]);
const UNIT_SQUARE: Point[] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
];

/** Everything that the page with this index and content paints, in order (ISO 32000-1, 8 and 9). */
export function paintings(page: PDFPage, index: number, content: string): Painting[] {
  const fonts = pageFonts(page);
  const found: Painting[] = [];
  const marks: Mark[] = [];
  const saved: Matrix[] = [];
  let ctm = matrix.identity;
  let line = matrix.identity;
  let fontKey = "";
  let size = 0;
  let path: Point[] = [];
  let object: Span = { start: -1, end: -1 };
  const paint = (kind: Painting["kind"], at: Span, points: Point[], more: Partial<Painting> = {}) => {
    const mcid = marks.findLast((mark) => mark.mcid !== undefined)?.mcid;
    const box = matrix.enclose(points.map((point) => matrix.apply(ctm, point)));
    const { start, end } = at;
    found.push({ kind, page: index, start, end, marks: [...marks], mcid, text: "", box, object, ...more });
  };
  const show = (statement: Statement) => {
    const font = fonts.get(fontKey);
    const replaced = marks.findLast((mark) => mark.actualText !== undefined);
    const text = replaced?.actualText ?? decode(statement.operands.join(), font);
    if (replaced) replaced.actualText = "";
    const fontSize = size * matrix.scale(line) * matrix.scale(ctm);
    paint("text", statement, [[line[4], line[5]]], { text, fontSize, fontKey, ...(font && { font }) });
  };
  for (const statement of statements(content)) {
    const { operator, operands, start, end } = statement;
    const numbers = () => operands.map(Number);
    if (operator === "q") saved.push(ctm);
    else if (operator === "Q") ctm = saved.pop() ?? ctm;
    else if (operator === "cm") ctm = matrix.multiply(numbers() as unknown as Matrix, ctm);
    else if (operator === "BDC" || operator === "BMC") marks.push(readMark(statement));
    else if (operator === "EMC") marks.pop();
    else if (operator === "BT") {
      line = matrix.identity;
      object = { start, end };
    } else if (operator === "ET") object.end = end;
    else if (operator === "Tm") line = numbers() as unknown as Matrix;
    else if (operator === "Td") {
      const [x = 0, y = 0] = numbers();
      line = matrix.multiply([1, 0, 0, 1, x, y], line);
    } else if (operator === "Tf") {
      fontKey = operands[0]?.slice(1) ?? "";
      size = Number(operands[1]);
    } else if (operator === "Tj" || operator === "TJ") show(statement);
    else if (CONSTRUCTS.has(operator)) {
      if (path.length === 0) object = { start, end };
      path.push(...corners(operator, numbers()));
    } else if (FILLS.has(operator)) {
      object.end = end;
      paint("path", statement, path);
      path = [];
    } else if (operator === "n") path = [];
    else if (operator === "Do" || operator === "sh") {
      object = { start, end };
      paint("image", statement, UNIT_SQUARE);
    }
  }
  return found;
}

function readMark({ operands: [tag = "", properties = ""], start, end }: Statement): Mark {
  const mcid = /\/MCID\s+(\d+)/.exec(properties)?.[1];
  const actual = /\/ActualText\s*<FEFF([0-9A-F]*)>/i.exec(properties)?.[1];
  return {
    tag: tag.slice(1),
    start,
    end,
    ...(mcid !== undefined && { mcid: Number(mcid) }),
    ...(actual !== undefined && { actualText: Buffer.from(actual, "hex").swap16().toString("utf16le") }),
  };
}

/** Text of the hexadecimal strings in an operand of `Tj` or `TJ`. */
function decode(operand: string, font: PageFont | undefined): string {
  const { codeBytes, texts } = font?.toUnicode ?? { codeBytes: 1, texts: new Map<number, string>() };
  let text = "";
  for (const [, hex = ""] of operand.matchAll(/<([0-9A-Fa-f]*)>/g))
    for (let at = 0; at < hex.length; at += codeBytes * 2)
      text += texts.get(Number.parseInt(hex.slice(at, at + codeBytes * 2), 16)) ?? "\ufffd";
  return text;
}

function corners(operator: string, numbers: number[]): Point[] {
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  if (operator === "re") return [[x, y], [x + width, y + height]]; // biome-ignore format: one rectangle
  const points: Point[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) points.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
  return points;
}

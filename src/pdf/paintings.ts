import type { PDFPage } from "@cantoo/pdf-lib";
import { type Mark, readMark, type Span } from "./marks.ts";
import { type Box, type Matrix, matrix, type Point } from "./matrix.ts";
import { type PageFont, pageFonts } from "./page-fonts.ts";
import type { Painting } from "./painting.ts";
import { pathPoints } from "./path-points.ts";
import { type Statement, statements } from "./statements.ts";
import { readCodes, type ToUnicode } from "./to-unicode.ts";

/** A font that does not say how its codes read. */
const unreadable: ToUnicode = { codeBytes: 1, texts: new Map() };
const FILLS = new Set(["f", "F", "f*", "S", "s", "B", "B*", "b", "b*"]);
/** Where an image is painted. */
const UNIT_SQUARE: Point[] = [0, 1].flatMap((x) => [0, 1].map((y): Point => [x, y]));

/** What shows where nothing clips. */
const EVERYWHERE: Box = [
  Number.NEGATIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.POSITIVE_INFINITY,
  Number.POSITIVE_INFINITY,
];

/** Everything that the page with this index and content paints, in order (ISO 32000-1, 8 and 9). */
export function paintings(page: PDFPage, index: number, content: string): Painting[] {
  const fonts = pageFonts(page);
  const found: Painting[] = [];
  const saved: { ctm: Matrix; clip: Box }[] = [];
  const said = new Set<Mark>();
  let marks: readonly Mark[] = [];
  let ctm = matrix.identity;
  let clip: Box = EVERYWHERE;
  let line = matrix.identity;
  /** Where the text object has its baseline: signs above and below letters are off it, by `Td`. */
  let baseline = matrix.identity;
  let run: Painting | undefined;
  let font: PageFont | undefined;
  let size = 0;
  let isInPath = false;
  let object: Span = { start: -1, end: -1 };

  const paint = (
    kind: Painting["kind"],
    { start, end }: Statement,
    box: () => Box,
    fontSize = 0,
  ): Painting => {
    const mcid = marks.findLast((mark) => mark.mcid !== undefined)?.mcid;
    const read = { text: "", glyphs: [] };
    const painting = {
      kind,
      page: index,
      start,
      end,
      marks,
      mcid,
      ...read,
      font,
      fontSize,
      box,
      clip,
      object,
    };
    found.push(painting);
    return painting;
  };
  const beginRun = (statement: Statement) => {
    const at = matrix.apply(ctm, [line[4], baseline[5]]);
    return paint(
      "text",
      statement,
      () => matrix.enclose([at]),
      size * matrix.scale(line) * matrix.scale(ctm),
    );
  };
  /** What a mark's ActualText says at the first of what it replaces, and at no other. */
  const say = (mark: Mark) => (said.has(mark) ? "" : (mark.actualText ?? ""));
  const show = (statement: Statement) => {
    run ??= beginRun(statement);
    run.end = statement.end;
    const replaces = ({ actualText }: Mark) => actualText !== undefined;
    const ofAll = marks.find(replaces);
    const ofGlyph = marks.findLast((mark) => replaces(mark) && mark.start > object.start);
    const glyph = ofGlyph
      ? say(ofGlyph)
      : readCodes(statement.operands.join(), font?.toUnicode ?? unreadable);
    run.glyphs.push(glyph);
    run.text += ofAll ? say(ofAll) : glyph;
    for (const mark of [ofAll, ofGlyph]) if (mark) said.add(mark);
  };
  const draw = (kind: "image" | "path", statement: Statement, points: (object: Span) => Point[]) => {
    const [at, drawn] = [ctm, object];
    paint(kind, statement, () => matrix.enclose(points(drawn).map((point) => matrix.apply(at, point))));
  };
  const outline = ({ start }: Span, end: number) => pathPoints(content.slice(start, end));

  for (const statement of statements(content)) {
    const { operands, start, end } = statement;
    switch (statement.operator) {
      case "q":
        saved.push({ ctm, clip });
        break;
      case "Q":
        ({ ctm, clip } = saved.pop() ?? { ctm, clip });
        break;
      case "cm":
        ctm = matrix.multiply(matrix.read(operands), ctm);
        break;
      case "BDC":
      case "BMC":
        marks = [...marks, readMark(statement)];
        run = undefined;
        break;
      case "EMC":
        marks = marks.slice(0, -1);
        run = undefined;
        break;
      case "BT":
        object = { start, end };
        run = undefined;
        break;
      case "ET":
        object.end = end;
        break;
      case "Tf":
        font = fonts.get(operands[0]?.slice(1) ?? "");
        size = Number(operands[1]);
        run = undefined;
        break;
      case "Tm":
        line = matrix.read(operands);
        baseline = line;
        run = undefined;
        break;
      case "Td":
        line = matrix.multiply([1, 0, 0, 1, Number(operands[0]), Number(operands[1])], line);
        break;
      case "Tj":
      case "TJ":
        show(statement);
        break;
      case "m":
      case "l":
      case "c":
      case "v":
      case "y":
      case "re":
        if (!isInPath) object = { start, end };
        isInPath = true;
        break;
      case "W":
      case "W*":
        clip = matrix.meet(
          clip,
          matrix.enclose(outline(object, end).map((point) => matrix.apply(ctm, point))),
        );
        break;
      case "n":
        isInPath = false;
        break;
      case "Do":
      case "sh":
        object = { start, end };
        draw("image", statement, () => UNIT_SQUARE);
        break;
      default:
        if (!FILLS.has(statement.operator)) break;
        object.end = end;
        draw("path", statement, (drawn) => outline(drawn, drawn.end));
        isInPath = false;
    }
  }
  return found;
}

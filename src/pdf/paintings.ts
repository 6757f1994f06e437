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

/** What of the graphics state tells where something is painted, and what of it shows (ISO 32000-1, 8.4). */
interface GraphicsState {
  ctm: Matrix;
  clip: Box;
}

/** Everything that the page with this index and content paints, in order (ISO 32000-1, 8 and 9). */
export function paintings(page: PDFPage, index: number, content: string): Painting[] {
  const painter = new Painter(pageFonts(page), index, content);
  for (const statement of statements(content)) painter.follow(statement);
  return painter.found;
}

/** Follows the statements of a content stream and notes what they paint. */
class Painter {
  readonly found: Painting[] = [];
  readonly #fonts: ReturnType<typeof pageFonts>;
  readonly #page: number;
  readonly #content: string;
  readonly #saved: GraphicsState[] = [];
  readonly #said = new Set<Mark>();
  #state: GraphicsState = { ctm: matrix.identity, clip: EVERYWHERE };
  #marks: readonly Mark[] = [];
  #line = matrix.identity;
  /** Where the text object has its baseline: signs above and below letters are off it, by `Td`. */
  #baseline = matrix.identity;
  #font: PageFont | undefined;
  #size = 0;
  /** The run that the next glyph belongs to. */
  #run: Painting | undefined;
  #isInPath = false;
  #object: Span = { start: -1, end: -1 };

  constructor(fonts: ReturnType<typeof pageFonts>, page: number, content: string) {
    this.#fonts = fonts;
    this.#page = page;
    this.#content = content;
  }

  follow(statement: Statement): void {
    const { operator, operands, start, end } = statement;
    switch (operator) {
      case "q":
        this.#saved.push(this.#state);
        break;
      case "Q":
        this.#state = this.#saved.pop() ?? this.#state;
        break;
      case "cm":
        this.#state = { ...this.#state, ctm: matrix.multiply(matrix.read(operands), this.#state.ctm) };
        break;
      case "W":
      case "W*":
        this.#state = { ...this.#state, clip: matrix.meet(this.#state.clip, this.#outline(end)()) };
        break;
      case "BDC":
      case "BMC":
        this.#mark([...this.#marks, readMark(statement)]);
        break;
      case "EMC":
        this.#mark(this.#marks.slice(0, -1));
        break;
      case "BT":
        this.#object = { start, end };
        this.#run = undefined;
        break;
      case "ET":
        this.#object.end = end;
        break;
      case "Tf":
        this.#font = this.#fonts.get(operands[0]?.slice(1) ?? "");
        this.#size = Number(operands[1]);
        this.#run = undefined;
        break;
      case "Tm":
        this.#line = matrix.read(operands);
        this.#baseline = this.#line;
        this.#run = undefined;
        break;
      case "Td":
        this.#line = matrix.multiply([1, 0, 0, 1, Number(operands[0]), Number(operands[1])], this.#line);
        break;
      case "Tj":
      case "TJ":
        this.#show(statement);
        break;
      case "m":
      case "l":
      case "c":
      case "v":
      case "y":
      case "re":
        if (!this.#isInPath) this.#object = { start, end };
        this.#isInPath = true;
        break;
      case "n":
        this.#isInPath = false;
        break;
      case "Do":
      case "sh":
        this.#object = { start, end };
        this.#paint(
          "image",
          statement,
          this.#placed(() => UNIT_SQUARE),
        );
        break;
      default:
        if (!FILLS.has(operator)) break;
        this.#object.end = end;
        this.#paint("path", statement, this.#outline(end));
        this.#isInPath = false;
    }
  }

  #mark(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.#run = undefined;
  }

  #show({ operands, start, end }: Statement): void {
    this.#run ??= this.#beginRun({ start, end });
    this.#run.end = end;
    const replaces = ({ actualText }: Mark) => actualText !== undefined;
    const ofAll = this.#marks.find(replaces);
    const ofGlyph = this.#marks.findLast((mark) => replaces(mark) && mark.start > this.#object.start);
    const glyph = ofGlyph
      ? this.#say(ofGlyph)
      : readCodes(operands.join(), this.#font?.toUnicode ?? unreadable);
    this.#run.glyphs.push(glyph);
    this.#run.text += ofAll ? this.#say(ofAll) : glyph;
    for (const mark of [ofAll, ofGlyph]) if (mark) this.#said.add(mark);
  }

  #beginRun(span: Span): Painting {
    const { ctm } = this.#state;
    const at = matrix.apply(ctm, [this.#line[4], this.#baseline[5]]);
    const size = this.#size * matrix.scale(this.#line) * matrix.scale(ctm);
    return this.#paint("text", span, () => matrix.enclose([at]), size);
  }

  /** What a mark's ActualText says at the first of what it replaces, and at no other. */
  #say(mark: Mark): string {
    return this.#said.has(mark) ? "" : (mark.actualText ?? "");
  }

  #paint(kind: Painting["kind"], { start, end }: Span, box: () => Box, fontSize = 0): Painting {
    const painting: Painting = {
      kind,
      page: this.#page,
      start,
      end,
      marks: this.#marks,
      mcid: this.#marks.findLast(({ mcid }) => mcid !== undefined)?.mcid,
      text: "",
      glyphs: [],
      font: this.#font,
      fontSize,
      box,
      clip: this.#state.clip,
      object: this.#object,
    };
    this.found.push(painting);
    return painting;
  }

  /** The box of the path that is constructed up to here. */
  #outline(end: number): () => Box {
    const { start } = this.#object;
    return this.#placed(() => pathPoints(this.#content.slice(start, end)));
  }

  /** The box around points of the space that is in use now. */
  #placed(points: () => readonly Point[]): () => Box {
    const { ctm } = this.#state;
    return () => matrix.enclose(points().map((point) => matrix.apply(ctm, point)));
  }
}

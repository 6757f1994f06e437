import { type MarkedContent, markKey } from "../../pdf/marked-content.ts";
import type { Painting } from "../../pdf/painting.ts";
import {
  type Direction,
  isBidirectional,
  paintedFromLeft,
  UNSEEN,
  visualOrder,
} from "../../pdf/visual-order.ts";
import { UnfitForPaper } from "../paper/paper-fault.ts";
import { type AlignedBlock, alignBidirectional } from "./align-bidirectional.ts";
import { actualText, type PageEdit } from "./page-edit.ts";
import type { PaintedPiece } from "./painted-lines.ts";
import { type Sidecar, untaggable } from "./sidecar.ts";
import type { Piece } from "./tag.ts";

const SOFT_HYPHEN = "\u00ad";
/** What Chromium paints where a word is divided: the second where the font lacks the first. */
const PAINTED_HYPHENS = ["\u2010", "-"];

const plain = (text: string) => text.replace(UNSEEN, "").replace(/\s+/g, " ");

/** What makes a page's content read as the page does. */
interface AlignedText {
  edits: PageEdit[];
  /** All pieces of content, in the order in which they are read. */
  pieces: Piece[];
}

/**
 * Holds every block of the page's text against what was printed, in reading order, and returns the edits without which
 * it would be read aloud wrongly: they put back the space that Chromium leaves out where a line wraps, say that a hyphen
 * painted where a word is divided is none of the word, and how lines read that run from right to left. Throws where
 * anything else differs, naming the element.
 *
 * @throws {UnfitForPaper} where words of two directions were not painted in the order of their letters
 */
export function alignText(
  pieces: readonly Piece[],
  markedContent: Map<string, MarkedContent>,
  sidecar: Sidecar,
): AlignedText {
  const printed = printedBlocks(pieces, markedContent, sidecar);
  const edits = readMarkers(pieces, markedContent, sidecar);
  /** By piece those that are read in its place, where a block's are not read in their order. */
  const readAs = new Map<Piece, readonly Piece[]>();
  const newMcid = unusedMcids(markedContent);
  for (const [index, { element, text }] of sidecar.blocks.entries()) {
    const block = printed[index];
    if (block?.element !== element)
      throw untaggable(sidecar, element, "Its text is not in the PDF where it should be.");
    const direction = directionOf(element, sidecar);
    const isTwoWay = direction === "rtl" || isBidirectional(text);
    const aligned = isTwoWay
      ? alignBidirectional(text, block.painted, direction, newMcid)
      : alignBlock(text.replace(UNSEEN, ""), block.painted);
    if (!aligned && isTwoWay) throw new UnfitForPaper([{ kind: "tangle", words: plain(text).slice(0, 40) }]);
    if (!aligned) throw untaggable(sidecar, element, `It was printed as “${plain(textOf(block))}”.`);
    edits.push(...aligned.edits);
    const last = block.painted.length - 1;
    for (const [place, { piece }] of block.painted.entries())
      readAs.set(piece, aligned.pieces.slice(place, place === last ? undefined : place + 1));
  }
  const extra = printed[sidecar.blocks.length];
  if (extra) throw untaggable(sidecar, extra.element, "The PDF has text that the page has not.");
  return { edits, pieces: pieces.flatMap((piece) => readAs.get(piece) ?? [piece]) };
}

/** Gives MCIDs that a page does not have. */
function unusedMcids(markedContent: Map<string, MarkedContent>): (page: number) => number {
  const taken = new Map<number, number>();
  for (const { paintings } of markedContent.values())
    for (const { page, mcid = -1 } of paintings) taken.set(page, Math.max(mcid, taken.get(page) ?? -1));
  return (page) => {
    const mcid = (taken.get(page) ?? -1) + 1;
    taken.set(page, mcid);
    return mcid;
  };
}

/** Says how markers of lists read that run from right to left: `.9` is 9. */
function readMarkers(
  pieces: readonly Piece[],
  markedContent: Map<string, MarkedContent>,
  sidecar: Sidecar,
): PageEdit[] {
  return pieces.flatMap((piece) => {
    if (piece.kind !== "content" || !piece.label || directionOf(piece.owner, sidecar) === "ltr") return [];
    const painted = markedContent
      .get(markKey(piece.page, piece.mcid))
      ?.paintings.filter(({ kind }) => kind === "text");
    const shown = paintedFromLeft(painted?.flatMap(({ glyphs }) => glyphs) ?? []).join("");
    const [first, last] = [painted?.[0], painted?.at(-1)];
    if (!first || !last || shown.trim().length < 2) return [];
    // A marker is a number and its stop, of which the order from the right is the order from the left turned round.
    const read = visualOrder(shown, "rtl", 0, shown.length).map((index) => shown.charAt(index));
    return actualText(piece.page, { start: first.object.start, end: last.object.end }, read.join(""));
  });
}

/** A block element and what is painted of its text, in the order of Chromium's tags. */
interface PrintedBlock {
  element: number;
  painted: PaintedPiece[];
}

const textOf = ({ painted }: PrintedBlock) =>
  painted.flatMap(({ paintings }) => paintings.map(({ text }) => text)).join("");

const directionOf = (element: number, sidecar: Sidecar): Direction =>
  sidecar.elements[element]?.rightToLeft ? "rtl" : "ltr";

/** Paintings of text by block element, in reading order; markers and text inside pictures left out. */
function printedBlocks(
  pieces: readonly Piece[],
  markedContent: Map<string, MarkedContent>,
  sidecar: Sidecar,
): PrintedBlock[] {
  const blocks: PrintedBlock[] = [];
  const blockOf = (index: number): number => {
    const element = sidecar.elements[index];
    return element?.inline ? blockOf(element.parent) : index;
  };
  for (const piece of pieces) {
    if (piece.kind !== "content" || piece.label || sidecar.elements[piece.owner]?.tag === "svg") continue;
    const paintings =
      markedContent.get(markKey(piece.page, piece.mcid))?.paintings.filter(({ kind }) => kind === "text") ??
      [];
    const element = blockOf(piece.owner);
    const open = blocks.at(-1);
    if (open?.element === element) open.painted.push({ piece, paintings });
    else if (paintings.some(({ text }) => text.trim()))
      blocks.push({ element, painted: [{ piece, paintings }] });
  }
  return blocks;
}

/** Holds a block that is read from left to right against its text; nothing where it differs. */
function alignBlock(expected: string, painted: readonly PaintedPiece[]): AlignedBlock | undefined {
  const edits: PageEdit[] = [];
  let at = 0;
  let previous: Painting | undefined;
  for (const painting of painted.flatMap(({ paintings }) => paintings)) {
    if (dividesWord(painting, previous) && !expected.startsWith(painting.text, at)) {
      edits.push(...actualText(painting.page, painting.object, SOFT_HYPHEN));
      continue;
    }
    for (const character of plain(painting.text)) {
      const isSpace = character === " ";
      if (!isSpace && expected[at] === " " && previous && previous !== painting) {
        edits.push(...spaceAfter(previous));
        at++;
      }
      const isSpare = isSpace && (at === 0 || at === expected.length || expected[at - 1] === " ");
      if (expected.startsWith(character, at)) at += character.length;
      else if (!isSpare) return undefined;
    }
    previous = painting;
  }
  return at < expected.length ? undefined : { edits, pieces: painted.map(({ piece }) => piece) };
}

/**
 * Paints a space after a piece of text or, where its font has none, says that the piece reads with a space.
 */
function spaceAfter({ page, start, end, text, font }: Painting): PageEdit[] {
  const { codeBytes, texts } = font?.toUnicode ?? { codeBytes: 1, texts: new Map<number, string>() };
  const [code] = [...texts].find(([, reads]) => reads === " ") ?? [];
  if (code !== undefined) {
    const hex = code.toString(16).padStart(codeBytes * 2, "0");
    return [{ page, start: end, end, text: ` <${hex}> Tj` }];
  }
  return actualText(page, { start, end }, `${text} `);
}

/** Whether a hyphen, alone in its text object, follows a soft hyphen of the page. */
const dividesWord = ({ text }: Painting, previous: Painting | undefined) =>
  PAINTED_HYPHENS.includes(text) && Boolean(previous?.text.endsWith(SOFT_HYPHEN));

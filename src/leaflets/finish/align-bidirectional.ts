import { type Direction, mirrored, UNSEEN, visualOrder } from "../../pdf/visual-order.ts";
import { dividePieces } from "./divide-pieces.ts";
import { actualText, type PageEdit } from "./page-edit.ts";
import { type PaintedPiece, paintedLines, type Run, type Shown } from "./painted-lines.ts";
import { readStretches, type Stretch } from "./read-stretches.ts";
import type { ContentPiece } from "./tag.ts";

/** What makes a block read as its text does. */
export interface AlignedBlock {
  edits: PageEdit[];
  /** Its pieces in the order in which they are read. */
  pieces: ContentPiece[];
}

const isUnseen = (character: string) => character.replace(UNSEEN, "") === "";
const isSeen = (character: string) => character.replace(UNSEEN, "").trim() !== "";

/**
 * Holds a block that is read from right to left, in whole or in part, against its text. Chromium paints each line from
 * left to right, and tags it in that order. So the text of each line is put into that order (UAX 9) and has to be what
 * was painted; then each stretch says what it reads as, and a piece that others are read amid is divided. Nothing where
 * anything differs.
 *
 * @param text the block's text, with isolates around what has a direction of its own
 * @param newMcid gives an MCID that the page with this index does not have
 */
export function alignBidirectional(
  text: string,
  painted: readonly PaintedPiece[],
  base: Direction,
  newMcid: (page: number) => number,
): AlignedBlock | undefined {
  const lines = paintedLines(painted);
  const paintedAt = placeText(text, lines, base);
  const runs = [...new Set(lines.flat().map(({ run }) => run))];
  runs.sort((one, other) => one.object.start - other.object.start);
  const stretches = paintedAt && readStretches(paintedAt, runs);
  if (!stretches) return undefined;
  const divided = dividePieces(stretches, newMcid);
  const said = stretches.flatMap((stretch, order) =>
    say(
      stretch,
      text.slice(order === 0 ? 0 : stretch.from, stretches[order + 1]?.from).replace(ISOLATES, ""),
    ),
  );
  const others = painted
    .map(({ piece }) => piece)
    .filter((piece) => !stretches.some((stretch) => stretch.piece === piece));
  return { edits: [...divided.edits, ...said], pieces: [...divided.pieces, ...others] };
}

/** Written into the text where elements isolate theirs, and no part of it. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Of each character of the text that is seen, what paints it; nothing where anything else is painted. */
function placeText(text: string, lines: readonly Shown[][], base: Direction): Run[] | undefined {
  const paintedAt: Run[] = [];
  let from = 0;
  for (const line of lines) {
    const seen = line.filter(({ shown }) => isSeen(shown));
    const to = reach(text, from, seen.length);
    const wanted = visualOrder(text, base, from, to).filter((index) => isSeen(text.charAt(index)));
    if (wanted.length !== seen.length) return undefined;
    for (const [place, { shown, run }] of seen.entries()) {
      const index = wanted[place] ?? 0;
      const character = text.charAt(index);
      if (shown !== character && shown !== mirrored(character)) return undefined;
      paintedAt[index] = run;
    }
    from = to;
  }
  return text.slice(from).split("").some(isSeen) ? undefined : paintedAt;
}

/** Where the text ends that begins at `from` and has as many characters that are seen. */
function reach(text: string, from: number, count: number): number {
  let left = count;
  let at = from;
  while (at < text.length && (left > 0 || isUnseen(text.charAt(at)))) if (isSeen(text.charAt(at++))) left--;
  return at;
}

/** Says what a stretch reads as. */
function say({ piece, runs }: Stretch, text: string): PageEdit[] {
  const objects = runs.map(({ object }) => object);
  const start = Math.min(...objects.map(({ start }) => start));
  const end = Math.max(...objects.map(({ end }) => end));
  return actualText(piece.page, { start, end }, text);
}

import type { Painting } from "../../pdf/painting.ts";
import { type Direction, mirrored, paintedFromLeft, UNSEEN, visualOrder } from "../../pdf/visual-order.ts";
import { actualText, type PageEdit } from "./page-edit.ts";
import type { ContentPiece } from "./tag.ts";

/** A piece of a block's content with the text that is painted for it. */
export interface PaintedPiece {
  piece: ContentPiece;
  paintings: Painting[];
}

/** What makes a block read as its text does. */
export interface AlignedBlock {
  edits: PageEdit[];
  /** Its pieces in the order in which they are read. */
  pieces: ContentPiece[];
}

/** All that is painted of one piece on one line. */
interface Stretch {
  piece: ContentPiece;
  paintings: Painting[];
}

const isUnseen = (character: string) => character.replace(UNSEEN, "") === "";
const isSeen = (character: string) => character.replace(UNSEEN, "").trim() !== "";

/**
 * Holds a block that is read from right to left, in whole or in part, against its text. Chromium paints each line from
 * left to right, and tags it in that order. So the text of each line is put into that order (UAX 9) and has to be what
 * was painted; then each stretch says what it reads as. Nothing where anything differs, or where the pieces are so
 * entangled that no order of them reads rightly.
 *
 * @param text the block's text, with isolates around what has a direction of its own
 */
export function alignBidirectional(
  text: string,
  painted: readonly PaintedPiece[],
  base: Direction,
): AlignedBlock | undefined {
  /** Of each character of the text that is seen, where it is painted. */
  const paintedAt: Stretch[] = [];
  let from = 0;
  for (const line of linesOf(painted)) {
    const seen = line.filter(({ shown }) => isSeen(shown));
    const to = reach(text, from, seen.length);
    const wanted = visualOrder(text, base, from, to).filter((index) => isSeen(text.charAt(index)));
    if (wanted.length !== seen.length) return undefined;
    for (const [place, { shown, stretch }] of seen.entries()) {
      const index = wanted[place] ?? 0;
      const character = text.charAt(index);
      if (shown !== character && shown !== mirrored(character)) return undefined;
      paintedAt[index] = stretch;
    }
    from = to;
  }
  if (text.slice(from).split("").some(isSeen)) return undefined;

  const stretches: Stretch[] = [];
  const starts: number[] = [];
  for (const [index, stretch] of paintedAt.entries()) {
    if (!stretch || stretch === stretches.at(-1)) continue;
    if (stretches.includes(stretch)) return undefined;
    stretches.push(stretch);
    starts.push(index);
  }
  const edits = stretches.flatMap((stretch, order) =>
    say(stretch, text.slice(order === 0 ? 0 : starts[order], starts[order + 1]).replace(ISOLATES, "")),
  );
  const pieces = [...new Set(stretches.map(({ piece }) => piece))];
  const others = painted.map(({ piece }) => piece).filter((piece) => !pieces.includes(piece));
  return { edits, pieces: [...pieces, ...others] };
}

/** Written into the text where elements isolate theirs, and no part of it. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Where the text ends that begins at `from` and has as many characters that are seen. */
function reach(text: string, from: number, count: number): number {
  let left = count;
  let at = from;
  while (at < text.length && (left > 0 || isUnseen(text.charAt(at)))) if (isSeen(text.charAt(at++))) left--;
  return at;
}

/** A character where it is painted. */
interface Shown {
  shown: string;
  stretch: Stretch;
}

/** The lines of a block from above, each from left to right. A number set high, such as a reference, is on its line. */
function linesOf(painted: readonly PaintedPiece[]): Shown[][] {
  const all = painted.flatMap(({ piece, paintings }) =>
    paintings.map((painting) => ({ piece, painting, box: painting.box() })),
  );
  all.sort((one, other) => one.painting.page - other.painting.page || other.box[1] - one.box[1]);
  const lines: (typeof all)[] = [];
  for (const each of all) {
    const { painting, box } = lines.at(-1)?.[0] ?? {};
    const drop =
      box && painting?.page === each.painting.page ? box[1] - each.box[1] : Number.POSITIVE_INFINITY;
    if (drop < each.painting.fontSize / 2) lines.at(-1)?.push(each);
    else lines.push([each]);
  }
  return lines.map((line) => {
    const stretches = new Map<ContentPiece, Stretch>();
    return line
      .sort((one, other) => one.box[0] - other.box[0])
      .flatMap(({ piece, painting }) => {
        const stretch = stretches.get(piece) ?? { piece, paintings: [] };
        stretches.set(piece, stretch);
        stretch.paintings.push(painting);
        return paintedFromLeft(painting.glyphs).map((shown) => ({ shown, stretch }));
      });
  });
}

/** Says what a stretch reads as, at the first of its marked-content sequences; the others then read as nothing. */
function say({ paintings }: Stretch, text: string): PageEdit[] {
  const sequences = new Map<number, Painting[]>();
  for (const painting of paintings.toSorted((one, other) => one.start - other.start)) {
    const start = painting.marks.findLast(({ mcid }) => mcid !== undefined)?.start ?? -1;
    sequences.set(start, [...(sequences.get(start) ?? []), painting]);
  }
  return [...sequences.values()].flatMap((sequence, order) => {
    const [first, last] = [sequence[0], sequence.at(-1)];
    if (!first || !last) return [];
    const span = { start: first.object.start, end: last.object.end };
    return actualText(first.page, span, order === 0 ? text : "");
  });
}

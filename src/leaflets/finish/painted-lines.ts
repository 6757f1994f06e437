import type { Span } from "../../pdf/marks.ts";
import type { Painting } from "../../pdf/painting.ts";
import { paintedFromLeft } from "../../pdf/visual-order.ts";
import type { ContentPiece } from "./tag.ts";

/** A piece of a block's content with the text that is painted for it. */
export interface PaintedPiece {
  piece: ContentPiece;
  paintings: Painting[];
}

/** A text object on a line: letters that stand together and run in one direction. */
export interface Run {
  piece: ContentPiece;
  /** Number of its line in the block. */
  line: number;
  object: Span;
}

/** A character where it is painted. */
export interface Shown {
  shown: string;
  run: Run;
}

/** The lines of a block from above, each from left to right. A number set high, such as a reference, is on its line. */
export function paintedLines(painted: readonly PaintedPiece[]): Shown[][] {
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
  return lines.map((paintings, line) => {
    const runs = new Map<Span, Run>();
    return paintings
      .sort((one, other) => one.box[0] - other.box[0])
      .flatMap(({ piece, painting: { object, glyphs } }) => {
        const run = runs.get(object) ?? { piece, line, object };
        runs.set(object, run);
        return paintedFromLeft(glyphs).map((shown) => ({ shown, run }));
      });
  });
}

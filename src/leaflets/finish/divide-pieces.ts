import { present } from "../../present.ts";
import type { PageEdit } from "./page-edit.ts";
import type { Run } from "./painted-lines.ts";
import type { Stretch } from "./read-stretches.ts";
import type { ContentPiece } from "./tag.ts";

/** Pieces in the order in which they are read, and what divides them in the content of their pages. */
interface DividedPieces {
  edits: PageEdit[];
  pieces: ContentPiece[];
}

/**
 * Divides pieces that others are read amid, so that the structure tree can name each part in its place: each becomes a
 * marked-content sequence of its own (ISO 32000-1, 14.6 and 14.7.4.2).
 *
 * @param stretches those of one block, in the order in which they are read
 * @param newMcid gives an MCID that the page with this index does not have
 */
export function dividePieces(
  stretches: readonly Stretch[],
  newMcid: (page: number) => number,
): DividedPieces {
  /** Which of the visits to pieces each run is read at. */
  const visitOf = new Map<Run, number>();
  let visit = 0;
  for (const [order, { piece, runs }] of stretches.entries()) {
    if (piece !== stretches[order - 1]?.piece) visit++;
    for (const run of runs) visitOf.set(run, visit);
  }
  const edits: PageEdit[] = [];
  const pieceOf = new Map<Run, ContentPiece>();
  /** The last run so far that is painted of each piece. */
  const lastOf = new Map<ContentPiece, Run>();
  const painted = [...visitOf.keys()].sort((one, other) => one.object.start - other.object.start);
  for (const run of painted) {
    const { piece, object } = run;
    const last = lastOf.get(piece);
    lastOf.set(piece, run);
    if (!last || visitOf.get(last) === visitOf.get(run)) {
      pieceOf.set(run, last ? present(pieceOf.get(last)) : piece);
      continue;
    }
    const part = { ...piece, mcid: newMcid(piece.page) };
    pieceOf.set(run, part);
    const text = `EMC\n/P <</MCID ${part.mcid}>> BDC\n`;
    edits.push({ page: piece.page, start: object.start, end: object.start, text });
  }
  const pieces = stretches.flatMap(({ runs }) => runs.map((run) => present(pieceOf.get(run))));
  return { edits, pieces: [...new Set(pieces)] };
}

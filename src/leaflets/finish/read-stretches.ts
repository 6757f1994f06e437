import type { Run } from "./painted-lines.ts";
import type { ContentPiece } from "./tag.ts";

/** What is read in one go: all that is painted of one piece on one line. */
export interface Stretch {
  piece: ContentPiece;
  /** Where it begins in its block's text. */
  from: number;
  runs: Run[];
}

/**
 * The stretches of a block in the order in which they are read; nothing where others are read amid one.
 *
 * @param paintedAt of each character of the text that is seen, the run that paints it
 * @param runs all runs in the order in which they are painted, those too that paint nothing but spaces
 */
export function readStretches(paintedAt: readonly Run[], runs: readonly Run[]): Stretch[] | undefined {
  const placeOf = ({ piece: { page, mcid }, line }: Run) => `${page} ${mcid} ${line}`;
  const stretches = new Map<string, Stretch>();
  let previous: string | undefined;
  for (const [from, run] of paintedAt.entries()) {
    const place = run && placeOf(run);
    if (!run || place === previous) continue;
    if (stretches.has(placeOf(run))) return undefined;
    stretches.set(placeOf(run), { piece: run.piece, from, runs: [] });
    previous = place;
  }
  // A line of a piece on which there are only spaces reads as these.
  for (const run of runs) stretches.get(placeOf(run))?.runs.push(run);
  return [...stretches.values()];
}

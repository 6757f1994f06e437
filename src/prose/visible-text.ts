/** Text without what nobody sees. */
interface VisibleText {
  text: string;
  /** The offset in what was written of the character of `text` at an offset. */
  writtenAt(offset: number): number;
}

/** What a text must hold to be read otherwise than it was written; texts in Latin letters with the usual signs do not. */
const doubtful = /[^\n\x20-\x7e¡-¬®-ʯ‐-‧‰-⁞₠-⃀]/;

/** An unseen character, a letter with its marks, or a space. */
const pieces =
  /(?<unseen>(?:[\p{DI}\p{Cf}]|(?![\n\t])\p{Cc})+)|\P{M}(?:(?!\p{DI})\p{M})+|[\p{Zs}\p{Zl}\p{Zp}\t]/gu;

/**
 * A text as a reader sees it: without soft hyphens, zero-width characters and direction marks, every letter in one with
 * its marks (Unicode NFC), every space an ordinary one.
 */
export function visibleText(written: string): VisibleText {
  if (!doubtful.test(written)) return { text: written, writtenAt: same };
  let text = "";
  let end = 0;
  /** Where `text` and what was written go on together again: offset in `text`, and in what was written. */
  const joints: [offset: number, written: number][] = [[0, 0]];
  for (const { 0: piece, index, groups } of written.matchAll(pieces)) {
    text += written.slice(end, index);
    joints.push([text.length, index]);
    text += groups?.unseen ? "" : /\s/.test(piece) ? " " : piece.normalize("NFC");
    end = index + piece.length;
    joints.push([text.length, end]);
  }
  text += written.slice(end);
  return {
    text,
    writtenAt: (offset) => {
      const [at, from] = joints.findLast(([start]) => start <= offset) ?? [0, 0];
      return from + offset - at;
    },
  };
}

function same(offset: number): number {
  return offset;
}

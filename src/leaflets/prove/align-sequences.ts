import { present } from "../../present.ts";

/** A pair from two sequences; one side is missing where the other stands alone. */
interface Aligned {
  left?: string;
  right?: string;
}

/** Aligns two sequences along their longest common subsequence. */
export function alignSequences(left: readonly string[], right: readonly string[]): Aligned[] {
  /** Length of the longest common subsequence of what follows each pair of positions. */
  const longest = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  const at = (row: number, column: number) => longest[row]?.[column] ?? 0;
  for (let row = left.length - 1; row >= 0; row--) {
    const lengths = present(longest[row]);
    for (let column = right.length - 1; column >= 0; column--)
      lengths[column] =
        left[row] === right[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  }
  const aligned: Aligned[] = [];
  let row = 0;
  let column = 0;
  while (row < left.length || column < right.length) {
    const [one, other] = [left[row], right[column]];
    if (one !== undefined && one === other) {
      aligned.push({ left: one, right: other });
      row++;
      column++;
    } else if (one !== undefined && (other === undefined || at(row + 1, column) >= at(row, column + 1))) {
      aligned.push({ left: one });
      row++;
    } else if (other !== undefined) {
      aligned.push({ right: other });
      column++;
    }
  }
  return aligned;
}

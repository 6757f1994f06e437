/** Two letters that changed places are a slip of the fingers, and less than one letter that is another. */
const swap = 0.7;

/**
 * How many letters are to be added, left out, changed, or swapped with the next, to make one word of the other (optimal
 * string alignment); `Infinity` where that is more than `most`.
 */
export function editDistance(from: string, to: string, most = Number.POSITIVE_INFINITY): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  let leastOfLast = 0;
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      let edits = Math.min(Number(last[j]) + 1, Number(row[j - 1]) + 1, Number(last[j - 1]) + same);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        edits = Math.min(edits, Number(beforeLast[j - 2]) + swap);
      row.push(edits);
      least = Math.min(least, edits);
    }
    if (Math.min(least, leastOfLast) > most) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = row;
    leastOfLast = least;
  }
  const edits = Number(last[to.length]);
  return edits > most ? Number.POSITIVE_INFINITY : edits;
}

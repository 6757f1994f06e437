/** A transformation [a b c d e f] (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];
/** A rectangle in points: left, bottom, right, top. */
export type Box = readonly [number, number, number, number];
export type Point = readonly [number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The geometry that a content stream needs. */
export const matrix = {
  identity,
  /** The six operands of `cm` or `Tm`. */
  read: ([a, b, c, d, e, f]: readonly string[]): Matrix => [
    Number(a),
    Number(b),
    Number(c),
    Number(d),
    Number(e),
    Number(f),
  ],
  /** `first`, then `then`. */
  multiply: (first: Matrix, then: Matrix): Matrix => [
    first[0] * then[0] + first[1] * then[2],
    first[0] * then[1] + first[1] * then[3],
    first[2] * then[0] + first[3] * then[2],
    first[2] * then[1] + first[3] * then[3],
    first[4] * then[0] + first[5] * then[2] + then[4],
    first[4] * then[1] + first[5] * then[3] + then[5],
  ],
  apply: (by: Matrix, [x, y]: Point): Point => [x * by[0] + y * by[2] + by[4], x * by[1] + y * by[3] + by[5]],
  /** How much longer a vertical stroke becomes. */
  scale: (by: Matrix) => Math.hypot(by[2], by[3]),
  /** The smallest box that holds all points. */
  enclose: (points: readonly Point[]): Box => {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  },
  /** The box that both share. */
  meet: (one: Box, other: Box): Box => [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ],
  /** The smallest box that holds both. */
  join: (one: Box | undefined, other: Box): Box =>
    one
      ? [
          Math.min(one[0], other[0]),
          Math.min(one[1], other[1]),
          Math.max(one[2], other[2]),
          Math.max(one[3], other[3]),
        ]
      : other,
};

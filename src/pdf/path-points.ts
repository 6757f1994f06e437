import type { Point } from "./matrix.ts";
import { type Statement, statements } from "./statements.ts";

/** Every point that the statements of a path name, those that bend its curves too (ISO 32000-1, 8.5.2). */
export function pathPoints(path: string): Point[] {
  return [...statements(path)].flatMap(corners);
}

function corners({ operator, operands }: Statement): Point[] {
  const numbers = operands.map(Number);
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  const far: Point = [x + width, y + height];
  if (operator === "re") return [[x, y], far];
  const points: Point[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) points.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
  return points;
}

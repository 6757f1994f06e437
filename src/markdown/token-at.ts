import type { Token } from "markdown-it";

/**
 * The token at an index that a renderer or a walk has come to.
 *
 * @throws {RangeError} where there is none
 */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  const token = tokens[index];
  if (!token) throw new RangeError(`There is no token ${index}.`);
  return token;
}

/** More levels than any content file has use for; the parser itself gives way at some thousands. */
const deepest = 32;

const hyphens = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${deepest}}`, "m");
const spaces = new RegExp(`^ {${2 * deepest}}`, "m");

/**
 * The offset at which YAML text goes deeper than a content file ever needs: by hyphens in a row, indents or brackets.
 * `undefined` where it never does. Found before parsing, because deep nesting can exhaust the parser.
 */
export function findDeepNesting(text: string): number | undefined {
  for (const shape of [hyphens, spaces]) {
    const found = text.search(shape);
    if (found !== -1) return found;
  }
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
    if (depth > deepest) return index;
  }
  return undefined;
}

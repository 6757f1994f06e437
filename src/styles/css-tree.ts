import { createRequire } from "node:module";
import type { CssNode, StyleSheet } from "css-tree";

const require = createRequire(import.meta.url);

/** css-tree, read when styles are first looked into: its 120 files would make every check of content wait. */
function cssTree(): typeof import("css-tree") {
  return require("css-tree");
}

/** Reads a style sheet. */
export function parseStyles(css: string): StyleSheet {
  return cssTree().parse(css) as StyleSheet;
}

/** Writes a part of a style sheet in the shortest way. */
export function writeStyle(node: CssNode): string {
  return cssTree().generate(node);
}

/** Visits a part of a style sheet and everything in it. */
export function walkStyle(node: CssNode, visit: (part: CssNode) => void): void {
  cssTree().walk(node, visit);
}

import { createHash } from "node:crypto";
import type { Block, CssNode, Declaration, Rule } from "css-tree";
import { hashCode } from "../cache/code-hash.ts";
import { KeptAnswers } from "../cache/kept-answers.ts";
import { browsersWithout, type OldBrowser } from "./browser-support.ts";
import { parseStyles, writeStyle } from "./css-tree.ts";
import { atRuleFeatures, declarationFeatures, selectorFeatures } from "./features-of.ts";

/** A part of a style sheet that some of the oldest browsers drop, with nothing in its place. */
export interface DroppedStyle {
  /** Its path in MDN's compatibility data: `css.selectors.has`. */
  feature: string;
  browsers: OldBrowser[];
  /** The declaration, the selector or the query, as it is written. */
  written: string;
}

/**
 * What of a style sheet the oldest browsers drop. A declaration has something in its place where one of the same property
 * stands before it in its rule that they know; what stands in `@supports` is asked for, not dropped.
 */
export function droppedStyles(css: string): DroppedStyle[] {
  answers ??= new KeptAnswers("old-browsers", hashCode("src/styles"));
  const question = createHash("sha256").update(css).digest("hex");
  const dropped = answers.answer(question, () => inside(parseStyles(css).children.toArray()));
  answers.keep();
  return dropped;
}

/** The compatibility data take half a second to read, and most builds have the styles of the one before. */
let answers: KeptAnswers<DroppedStyle[]> | undefined;

function inside(nodes: CssNode[]): DroppedStyle[] {
  return nodes.flatMap((node) => {
    if (node.type === "Rule") return inRule(node);
    if (node.type !== "Atrule" || node.name === "supports") return [];
    const query = node.prelude ? writeStyle(node.prelude) : "";
    const dropped = lacking(atRuleFeatures(node.name, node.prelude), `@${node.name} ${query}`);
    const nested = node.block && node.name !== "font-face" ? node.block.children.toArray() : [];
    return [...dropped, ...inside(nested.filter(({ type }) => type === "Rule" || type === "Atrule"))];
  });
}

function inRule({ prelude, block }: Rule): DroppedStyle[] {
  const selector = writeStyle(prelude);
  const isFlex = holdsFlex(block);
  const declarations = block.children.toArray().filter((node) => node.type === "Declaration");
  const known = new Map<string, Set<OldBrowser>>();
  const found = declarations.flatMap((node: Declaration) => {
    const dropped = lacking(declarationFeatures(node, isFlex), `${selector} { ${writeStyle(node)} }`);
    const without = new Set(dropped.flatMap(({ browsers }) => browsers));
    const before = known.get(node.property);
    const inPlace = before && [...without].every((browser) => !before.has(browser));
    if (!before || without.size === 0) known.set(node.property, without);
    return inPlace ? [] : dropped;
  });
  return [...lacking(selectorFeatures(prelude), selector), ...found];
}

/** Whether a rule lays out its children in a line, in which gaps are newer than in a grid. */
export function holdsFlex(block: Block): boolean {
  return block.children.some(
    (node) =>
      node.type === "Declaration" && /flex/.test(writeStyle(node.value)) && node.property === "display",
  );
}

function lacking(features: readonly string[], written: string): DroppedStyle[] {
  return [...new Set(features)].flatMap((feature) => {
    const browsers = browsersWithout(feature);
    return browsers.length > 0 ? [{ feature, browsers, written }] : [];
  });
}

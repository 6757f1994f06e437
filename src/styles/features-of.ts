import type { CssNode, Declaration } from "css-tree";
import { featuresBelow, isKnown } from "./browser-support.ts";
import { walkStyle } from "./css-tree.ts";

/** The features that a declaration needs: its property, the keywords and functions of its value. */
export function declarationFeatures(node: Declaration, isFlex: boolean): string[] {
  const { property, value } = node;
  const own = `css.properties.${property}`;
  const found = property.startsWith("--") ? [] : [own];
  if (isFlex && /^(row-|column-)?gap$/.test(property)) found.push(`${own}.flex_context`);
  walkStyle(value, (part) => {
    if (part.type === "Identifier") found.push(`${own}.${part.name}`);
    if (part.type === "Function") found.push(`${own}.${part.name}`, ...functionFeatures(part.name));
    if (part.type === "Operator" && part.value === "/" && property === "content")
      found.push(`${own}.alt_text`);
  });
  return found.filter(isKnown);
}

/** The features that a selector needs: its pseudo-classes and pseudo-elements. */
export function selectorFeatures(node: CssNode): string[] {
  const found: string[] = [];
  walkStyle(node, (part) => {
    if (part.type === "PseudoClassSelector" || part.type === "PseudoElementSelector")
      found.push(`css.selectors.${part.name}`);
    if (part.type === "NestingSelector") found.push("css.selectors.nesting");
  });
  return found.filter(isKnown);
}

/** The features that an at-rule needs: itself, and those that its query asks about. */
export function atRuleFeatures(name: string, prelude: CssNode | null): string[] {
  const own = `css.at-rules.${name}`;
  const found = [own];
  if (prelude)
    walkStyle(prelude, (part) => {
      if (part.type === "FeatureRange") found.push(`${own}.range_syntax`);
      if (part.type === "Feature") found.push(`${own}.${part.name.replace(/^(min|max)-/, "")}`);
      if (part.type === "FeatureFunction") found.push(`${own}.${part.feature}`);
    });
  return found.filter(isKnown);
}

/** Functions are listed with the types that they give: `css.types.color.color-mix`, `css.types.clamp`. */
function functionFeatures(name: string): string[] {
  return ["css.types", ...featuresBelow("css.types").map((type) => `css.types.${type}`)].map(
    (place) => `${place}.${name}`,
  );
}

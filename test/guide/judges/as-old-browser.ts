import { type CssNode, generate, parse, type StyleSheet, walk } from "css-tree";
import { browsersWithout, type OldBrowser } from "../../../src/styles/browser-support.ts";
import { holdsFlex } from "../../../src/styles/dropped-styles.ts";
import { atRuleFeatures, declarationFeatures, selectorFeatures } from "../../../src/styles/features-of.ts";

/** A style sheet as an old browser sees it: what it does not know is not there, by MDN's compatibility data. */
export function asOldBrowser(css: string, browser: OldBrowser): string {
  const sheet = parse(css) as StyleSheet;
  const lacks = (features: string[]) =>
    features.some((feature) => browsersWithout(feature).includes(browser));
  walk(sheet, {
    visit: "Atrule",
    enter({ name, prelude, block }, item, list) {
      if (name !== "supports") {
        if (lacks(atRuleFeatures(name, prelude))) list.remove(item);
        return;
      }
      const isNot = generate(prelude as CssNode).startsWith("not");
      if (lacks(askedFor(prelude)) === isNot && block) list.insertList(block.children, item);
      list.remove(item);
    },
  });
  walk(sheet, {
    visit: "Rule",
    enter({ prelude, block }, item, list) {
      if (lacks(selectorFeatures(prelude))) return list.remove(item);
      const isFlex = holdsFlex(block);
      block.children.forEach((node, at, all) => {
        if (node.type === "Declaration" && lacks(declarationFeatures(node, isFlex))) all.remove(at);
      });
    },
  });
  return generate(sheet);
}

/** What the condition of `@supports` asks for, and that it can ask for it. */
function askedFor(condition: CssNode | null): string[] {
  const found: string[] = [];
  if (condition)
    walk(condition, (node) => {
      if (node.type === "Declaration") found.push(...declarationFeatures(node, false));
      if (node.type === "FeatureFunction")
        found.push("css.at-rules.supports.selector", ...selectorFeatures(node.value));
    });
  return found;
}

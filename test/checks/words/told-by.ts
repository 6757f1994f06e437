import { ask, type Rule } from "../../../src/checks/rule.ts";
import { textsOf } from "../../../src/checks/texts/text.ts";
import type { Draft } from "../../../src/content/model.ts";
import type { Issue } from "../../../src/report/issue.ts";

/** What one rule on words tells of all texts of a draft. */
export function toldBy(rule: Rule<"text">, draft: Draft): Issue[] {
  return [...textsOf(draft)].flatMap((text) => ask(rule, text));
}

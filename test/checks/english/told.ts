import type { Rule } from "../../../src/checks/rule.ts";
import { draftOf, guideFields } from "../draft-of.ts";
import { toldBy } from "../words/told-by.ts";

/** What a rule tells of a text in a guide that helps people to ask for a second opinion, or for something else. */
export function told(rule: Rule<"text">, text: string, asked = "second opinion") {
  const words = `names: []\nabbreviations: []\nspellings: []\nasked: [${asked}]\n`;
  const page = guideFields() + text.replaceAll("{asked}", asked);
  return toldBy(rule, draftOf({ "guide/a.md": page, "data/words.yaml": words }));
}

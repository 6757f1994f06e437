import { issue } from "../../report/catalogue.ts";
import type { Issue } from "../../report/issue.ts";
import type { Rule } from "../rule.ts";
import { hardestSentences } from "./hardest-sentences.ts";
import { type Prose, proseOf } from "./prose.ts";

/** The most words that the sentences of a page may have on average. */
const longest = 20;

/** The sentences of a page have at most 20 words on average; told at its longest sentence. */
export const longSentences: Rule = {
  code: "long-sentences",
  summary: `The sentences of a page have at most ${longest} words on average.`,
  check: (draft) => proseOf(draft).flatMap(checkPage),
};

function checkPage(prose: Prose): Issue[] {
  if (prose.kind !== "page") return [];
  const { word, sentence } = prose.measures.running;
  const average = word / sentence;
  if (!(average > longest)) return [];
  const { at, names } = hardestSentences(prose, ({ words }) => words.length);
  const message = `The sentences of this page have ${average.toFixed(1)} words on average, more than ${longest}.`;
  return [issue("long-sentences", at, message, `Make two of each long one. The longest are ${names}.`)];
}

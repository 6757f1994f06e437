import { rule } from "../rule.ts";
import { hardestSentences } from "./hardest-sentences.ts";

/** The most words that the sentences of a page may have on average. */
const longest = 20;

/** The sentences of a page have at most 20 words on average; told at its longest sentence. */
export const longSentences = rule({
  code: "long-sentences",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: `The sentences of a page have at most ${longest} words on average.`,
  check({ prose }) {
    const { running } = prose;
    const average = running.reduce((sum, { words }) => sum + words.length, 0) / running.length;
    if (!(average > longest)) return [];
    const { at, names } = hardestSentences(prose, ({ words }) => words.length);
    const message = `The sentences of this page have ${average.toFixed(1)} words on average, more than ${longest}.`;
    return [{ at, message, hint: `Make two of each long one. The longest are ${names}.` }];
  },
});

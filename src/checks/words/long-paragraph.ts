import { quote } from "../quote.ts";
import { rule } from "../rule.ts";

/** The most sentences that a paragraph may have. */
const longest = 3;

/** A paragraph has at most three sentences. */
export const longParagraph = rule({
  code: "long-paragraph",
  severity: "warning",
  group: "Words",
  of: "text",
  summary: `No paragraph has more than ${longest} sentences.`,
  check: ({ prose }) =>
    prose.passages
      .filter(({ kind, sentences }) => kind !== "heading" && sentences.length > longest)
      .map(({ sentences, at }) => {
        const { start = 0, text = "" } = sentences[longest] ?? {};
        const message = `This paragraph has ${sentences.length} sentences, more than ${longest}.`;
        return { at: at(start), message, hint: `Begin a new one at ${quote(text)}` };
      }),
});

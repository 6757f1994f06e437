import { issue } from "../../report/catalogue.ts";
import type { Rule } from "../rule.ts";
import { passagesOf } from "./prose.ts";
import { quote } from "./quote.ts";

/** The most sentences that a paragraph may have. */
const longest = 3;

/** A paragraph has at most three sentences. */
export const longParagraph: Rule = {
  code: "long-paragraph",
  summary: `No paragraph has more than ${longest} sentences.`,
  check: (draft) =>
    passagesOf(draft, ({ measures }) => measures.longestParagraph > longest).flatMap(
      ({ kind, sentences, at }) => {
        const next = sentences[longest];
        if (!next || kind === "heading") return [];
        const message = `This paragraph has ${sentences.length} sentences, more than ${longest}.`;
        return [issue("long-paragraph", at(next.start), message, `Begin a new one at ${quote(next.text)}`)];
      },
    ),
};

import { rule } from "../rule.ts";
import type { ReadPassage } from "../texts/read-passage.ts";

/** The fewest words of what is taken for a sentence that lacks its end; fewer may be a name below a letter. */
const fewest = 4;

/** A sentence of a paragraph begins with a capital letter, and ends with none of the marks that end one. */
const unended = /^[“‘(]?\p{Lu}[\s\S]*[\p{L}\p{N}”’)]$/u;
const cutOff = /[,;\u037e–—-]$/u;
const ended = /[.!?:…][”’)]*$/;

/** A paragraph and a field of sentences end with a mark, so that nobody looks for the rest of it. */
export const noFullStop = rule({
  code: "no-full-stop",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "Every paragraph, and every field that holds sentences, ends with a mark that ends a sentence.",
  check: ({ prose, page }) =>
    prose.passages.flatMap((passage) => {
      const { kind, field, text, at } = passage;
      const words = text.trimEnd();
      if (kind !== "paragraph" || words === "" || ended.test(words)) return [];
      if (field === undefined && !isCut(passage, words)) return [];
      // What a picture shows is said in as many words as that takes.
      if (page?.file.line(at(0).line - 1).startsWith("![")) return [];
      // A table that was pasted as text is told by a rule of its own.
      if (/\S(?:\t| {3,}\S)/.test(page?.file.line(at(words.length - 1).line - 1) ?? "")) return [];
      const message = `No full stop stands behind "${words.split(" ").slice(-3).join(" ")}".`;
      return [{ at: at(words.length - 1), message, hint: "End the sentence, or write the rest of it." }];
    }),
});

function isCut({ sentences }: ReadPassage, words: string): boolean {
  if (cutOff.test(words)) return /\p{L}/u.test(words);
  return unended.test(words) && (sentences.at(-1)?.words.length ?? 0) >= fewest;
}

import { rule } from "../rule.ts";

/** The fewest words of what is taken for a sentence. */
const fewest = 4;

/** A sentence of a paragraph begins with a capital letter, and ends with none of the marks that end one. */
const unended = /^[“‘(]?\p{Lu}[\s\S]*[\p{L}\p{N}”’),;–-]$/u;
const ended = /[.!?:…][”’)]+$/;

/** A paragraph ends with a mark, so that nobody looks for the rest of it. */
export const noFullStop = rule({
  code: "no-full-stop",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "Every paragraph ends with a full stop or another mark that ends a sentence.",
  check: ({ prose, page }) =>
    prose.page.flatMap(({ kind, text, sentences, at }) => {
      const words = text.trimEnd();
      if (kind !== "paragraph" || !unended.test(words) || ended.test(words)) return [];
      const last = sentences.at(-1);
      if ((last?.words.length ?? 0) < fewest) return [];
      // What a picture shows is said in as many words as that takes.
      if (page?.file.line(at(0).line - 1).startsWith("![")) return [];
      const message = `No full stop stands behind "${words.split(" ").slice(-3).join(" ")}".`;
      return [{ at: at(words.length - 1), message, hint: "End the sentence, or write the rest of it." }];
    }),
});

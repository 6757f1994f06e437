import type { Passage } from "../../markdown/passage.ts";
import { type Finding, rule } from "../rule.ts";

/** A comment, a declaration, or a tag with its name, which may have that of its kind, as those of Word do; `<https://example.org>` is none. */
const shape =
  /<!--(?:.*?-->)?|<[!?][a-z[][^<>]*>|<(\/?)([a-z][a-z0-9-]*(?::[a-z][a-z0-9-]*)?)(?:\s[^<>]*)?\/?>/gi;

/** Texts are Markdown: HTML would be shown letter by letter, and has no meaning on paper. */
export const rawHtml = rule({
  code: "raw-html",
  severity: "error",
  group: "Structure",
  of: "text",
  summary: "No HTML stands in a text.",
  check: (text) => tagsIn(text.passagesWith(/</)),
});

/** One issue for each comment and element; an end tag is told only where nothing begins it. */
function tagsIn(passages: readonly Passage[]): Finding[] {
  const open = new Set<string>();
  return passages.flatMap(({ text, at }) => {
    return [...text.matchAll(shape)].flatMap(({ 0: tag, 1: end, 2: name = "", index }) => {
      const element = name.toLowerCase();
      if (end && open.has(element)) return [];
      open.add(element);
      const message = `"${tag}" is HTML, which would be shown as it is written.`;
      const hint = "Remove it, or say the same in Markdown; docs/writing.md shows how.";
      return [{ at: at(index), message, hint }];
    });
  });
}

import type MarkdownIt from "markdown-it";

/** What is written in place of its words for a picture that shows nothing the text does not say. */
export const decorative = "decorative";

/** Lets screen readers pass over pictures that are said to be decorative: `![decorative](…)` has an empty `alt`. */
export function decorativeImages(markdown: MarkdownIt): void {
  markdown.core.ruler.push("decorative-images", ({ tokens }) => {
    for (const { children } of tokens) {
      for (const image of children ?? []) {
        if (image.type === "image" && image.content === decorative) image.children = [];
      }
    }
  });
}

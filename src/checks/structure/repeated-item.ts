import { rule } from "../rule.ts";

/** A list has each item once: the second was copied, and not changed. */
export const repeatedItem = rule({
  code: "repeated-item",
  severity: "warning",
  group: "Structure",
  of: "page",
  summary: "No item stands twice in a list.",
  check: ({ body }) => {
    // What is drawn from data is looked at where its box is.
    const inBoxes = new Set(body.boxes.flatMap(({ items }) => items.map(({ at }) => at.line)));
    return body.lists.flatMap(({ items }) => {
      const plain = items.map(({ text }) => plainItem(text));
      return items
        .filter(({ at }, index) => !inBoxes.has(at.line) && plain.indexOf(plain[index] ?? "") < index)
        .map(({ text, at }) => ({
          at,
          message: `"${text}" stands twice in this list.`,
          hint: "Remove it, or write what was meant here.",
        }));
    });
  },
});

/** An item but for capitals and the mark that ends it. */
function plainItem(text: string): string {
  return text.toLowerCase().replace(/[\s.,;:!?]+$/, "");
}

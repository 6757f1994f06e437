import { type Finding, rule } from "../rule.ts";

const hint = "Remove it, or write what was meant here.";

/** A list has each item once: the second was copied, and not changed. */
export const repeatedItem = rule({
  code: "repeated-item",
  severity: "warning",
  group: "Structure",
  of: "page",
  summary: "No item stands twice in a list, and no row in a table.",
  check: ({ body, file }) => {
    // What is drawn from data is looked at where its box is.
    const inBoxes = new Set(body.boxes.flatMap(({ items }) => items.map(({ at }) => at.line)));
    const rows = body.tables.flatMap(({ at, end }): Finding[] => {
      const lines = Array.from({ length: end - at.line }, (_, index) =>
        file.line(at.line - 1 + index).trim(),
      );
      return lines.flatMap((line, index) =>
        lines.indexOf(line) < index
          ? [{ at: { ...at, line: at.line + index }, message: "This row stands twice in this table.", hint }]
          : [],
      );
    });
    const inLists = body.lists.flatMap(({ items }) => {
      const plain = items.map(({ text }) => plainItem(text));
      return items
        .filter(({ at }, index) => !inBoxes.has(at.line) && plain.indexOf(plain[index] ?? "") < index)
        .map(({ text, at }) => ({
          at,
          message: `"${text}" stands twice in this list.`,
          hint,
        }));
    });
    return [...inLists, ...rows];
  },
});

/** An item but for capitals and the mark that ends it. */
function plainItem(text: string): string {
  return text.toLowerCase().replace(/[\s.,;:!?]+$/, "");
}

import type { List } from "../../markdown/outline.ts";
import { type Finding, rule } from "../rule.ts";

/** An item that ends with a full stop, and one that ends with a word; what ends otherwise is neither. */
const stopped = /[.][”’)*_]*$/;
const open = /[\p{L}\p{N})\]][*_]*$/u;

/** The items of a list end alike: all are sentences, or none is. */
export const mixedList = rule({
  code: "mixed-list",
  severity: "warning",
  group: "Structure",
  of: "page",
  summary: "All items of a list end with a full stop, or none does.",
  check: ({ body }) => body.lists.flatMap(mixed),
});

function mixed({ items }: List): Finding[] {
  const ends = items.filter(({ text }) => stopped.test(text) || open.test(text));
  // A list that is one sentence, parted by commas, ends with a full stop.
  if (items.some(({ text }) => /[,;]$|\b(?:and|or)$/.test(text))) return [];
  const [first] = ends;
  const other = ends.find(({ text }) => stopped.test(text) !== stopped.test(first?.text ?? ""));
  if (!other) return [];
  const [has, others] = stopped.test(other.text)
    ? ["ends with a full stop", "do not"]
    : ["ends with no full stop", "do"];
  return [
    {
      at: other.at,
      message: `This item ${has}; those before it ${others}.`,
      hint: "End all items of a list with a full stop where they are sentences, and none where they are not.",
    },
  ];
}

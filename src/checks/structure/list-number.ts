import type { List } from "../../markdown/outline.ts";
import { rule } from "../rule.ts";

/** The numbers of a list are shown as they were written, and no number that begins a line becomes a list by accident. */
export const listNumber = rule({
  code: "list-number",
  severity: "error",
  group: "Structure",
  of: "page",
  summary: "The numbers of a list count up by one, and no sentence begins with a number and a full stop.",
  check: ({ body, file }) =>
    body.lists.filter(isMiscounted).map(({ numbers, at }) => {
      const [first] = numbers;
      const column = at.column + Math.max(0, file.line(at.line - 1).search(/\d/));
      if (isAlone({ numbers })) {
        const message = `The number ${first} and the full stop at the start of this line begin a list.`;
        const hint = `Begin the sentence with a word, or write ${first}\\. with a backslash.`;
        return { at: { ...at, column }, message, hint };
      }
      const message = `This list is numbered ${numbers.join(", ")}, but would be shown as ${first}, ${Number(first) + 1} and so on.`;
      return { at: { ...at, column }, message, hint: "Count up by one from the first number." };
    }),
});

/** Whether a list of one item begins with another number than 1: it was meant as a sentence. */
export function isAlone({ numbers }: Pick<List, "numbers">): boolean {
  return numbers.length === 1 && numbers[0] !== 1;
}

/** Items that all have one number are an old custom, and count up by themselves. */
function isMiscounted({ numbers }: List): boolean {
  const [first = 0] = numbers;
  if (isAlone({ numbers })) return true;
  return (
    !numbers.every((number, index) => number === first + index) &&
    !numbers.every((number) => number === first)
  );
}

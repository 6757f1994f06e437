import { boxKinds } from "../../markdown/boxes.ts";
import type { Box } from "../../markdown/outline.ts";
import type { Place } from "../../report/issue.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { type Finding, rule } from "../rule.ts";

/** What an editor calls what can stand in a box. */
const called: Readonly<Record<string, string>> = {
  heading: "a heading",
  paragraph: "a paragraph",
  bullet_list: "a list",
  ordered_list: "a list with numbers",
  table: "a table",
};

/** Every box holds what it is made for: the others would be drawn badly, or not at all. */
export const boxContent = rule({
  code: "box-content",
  severity: "error",
  group: "Structure",
  of: "page",
  summary: "Every `:::` box holds what it is made for, once, and is not empty.",
  check: ({ body, file }) =>
    body.boxes.flatMap(({ name, holds, items, at }): Finding[] => {
      const kind = boxKinds.get(name);
      if (!kind) return [];
      if (name === "key" && body.boxes.find((box) => box.name === name)?.at.line !== at.line) {
        const message = "This page has a key box before this one.";
        return [{ at, message, hint: "Put all that the page says in short into the first." }];
      }
      const ids = items.map(({ text }) => text);
      const twice = items.filter(({ text }, index) => ids.indexOf(text) < index);
      if (twice.length > 0) {
        return twice.map(({ text, at }) => ({
          at,
          message: `"${text}" stands twice in this box.`,
          hint: "Remove this line.",
        }));
      }
      const wrong = holds.filter(({ type }) => !kind.holds.includes(type) && type in called);
      if (holds.length > 0 || kind.mayBeEmpty) {
        if (wrong.length === 0 && kind.isHeaded && body.looseBoxes.length === 0)
          return headless(name, holds, at, file);
        return wrong.map(({ type, at }) => ({
          at,
          message: `A ${name} box cannot hold ${called[type]}.`,
          hint: whatToDo(kind.holds, name),
        }));
      }
      return [{ at, message: `This ${name} box is empty.`, hint: whatToDo(kind.holds, name) }];
    }),
});

/** What a box that is one thing lacks: its heading, what stands below that, or a box of its own for the next. */
function headless(name: string, [first, ...others]: Box["holds"], at: Place, file: SourceFile): Finding[] {
  const hint = "Begin it with ## and, in a few words, what it is about.";
  const second = others.find(({ type }) => type === "heading");
  if (first?.type === "heading") {
    if (others.length === 0)
      return [
        { at, message: `This ${name} box has a heading and nothing below it.`, hint: "Write what to do." },
      ];
    return second
      ? [
          {
            at: second.at,
            message: `This ${name} box has a second heading.`,
            hint: `Put it into a ::: ${name} of its own.`,
          },
        ]
      : [];
  }
  // A rule of its own tells a line in bold.
  const isBold = first && /^\s*(?:\*\*|__)[^.]*$/.test(file.line(first.at.line - 1));
  return isBold ? [] : [{ at, message: `This ${name} box has no heading.`, hint }];
}

function whatToDo(holds: readonly string[], name: string): string {
  const may = [...new Set(holds.map((type) => called[type] ?? type))];
  return may.length === 0
    ? `Close ::: ${name} on the next line, and write the words before or behind the box.`
    : `It holds ${new Intl.ListFormat("en-GB", { type: "disjunction" }).format(may)}.`;
}

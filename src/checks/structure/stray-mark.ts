import MarkdownIt from "markdown-it";
import { ownWords } from "../../content/own-words.ts";
import { hasDetails } from "../../kinds/kind-names.ts";
import type { Passage } from "../../markdown/passage.ts";
import { blankForm } from "../../prose/blank-form.ts";
import { type Finding, rule } from "../rule.ts";
import type { Text } from "../texts/text.ts";
import { filledIn, remarkOn, type ShownMark, shownMarks } from "./shown-marks.ts";

/** What a text has in which one of the marks can stand; what stands before a mark is looked at where there is one. */
const textSign =
  /[*_~`´={}^|\\[\]⁰¹²³⁴-⁹†‡¶„‟«»‹›]|[.…]{2}|--|<<|>>|&#?\w+;|:[A-Za-z:]|\+\+|<%|\$\{|\)\[|\(\(|''|’’|‘‘|[-/@+%!?$#]\p{L}(?<=(?:^|[^\p{L}\p{N}])[-/@+%!?$#]+\p{L})/u;

/** What a line begins with in which a mark can stand at its beginning. */
const sign = String.raw`(?:[^\p{L}\p{N}\s“‘"£([!*]|[“‘"£([!*]+(?:[\s\W]|\w+[\])])|\*\p{L}|\w{1,4}[.)]|o )`;
const lineSign = new RegExp(`^${sign}`, "u");

/** Markdown with such a line; in front of the sign stand the marks of items, or that of a heading. Boxes and rows of tables have their own. */
const bodySign = new RegExp(
  String.raw`^(?=((?:[ \t>]|[-*+] |\d+[.)] )*(?:#{1,6} )?))\1(?!:::|\|[^|\n].*\|[ \t]*$)${sign}`,
  "mu",
);

/** What a field begins with in which a mark can stand at its beginning. */
const fieldSign = /^\s*(?:[^\p{L}\p{N}“‘£]|\w{1,4}[.)])/u;

const entity = /&#?\w+;/g;
const { unescapeAll } = new MarkdownIt().utils;

/** A text and the marks that can begin it or its lines. */
interface Block {
  text: string;
  at: Passage["at"];
  isField: boolean;
}

/** The marks that can begin a block or a line, asked at their first letter only. */
const beginnings = shownMarks
  .filter(({ where }) => where !== "text")
  .map((mark) => ({ mark, pattern: new RegExp(mark.pattern, mark.pattern.flags.replace("g", "y")) }));

/** Nothing that its author meant as a mark is shown to the reader as letters. */
export const strayMark = rule({
  code: "stray-mark",
  severity: "error",
  group: "Structure",
  of: "text",
  summary: "No mark of another dialect of Markdown, or one that is incomplete, is shown to the reader.",
  check(text) {
    const found = new Map<string, Finding>();
    for (const finding of [...before(text), ...inside(text)]) {
      const place = `${finding.at.line}:${finding.at.column}`;
      if (!found.has(place)) found.set(place, finding);
    }
    return [...found.values()];
  },
});

/** Marks at the beginning of blocks and their lines, as they were written: the parser leaves nothing before the words. */
function before({ page, fields }: Text): Finding[] {
  const blocks = page && bodySign.test(page.body.source) ? page.body.blocks : [];
  const suspects = fields.filter(({ text }) => fieldSign.test(text));
  return [
    ...blocks.flatMap((block) => marksBefore({ ...block, isField: false })),
    ...suspects.flatMap(({ text, at }) => marksBefore({ text, at, isField: true })),
  ];
}

function marksBefore({ text, at, isField }: Block): Finding[] {
  const lines = suspectLines(text, isField);
  if (lines.length === 0) return [];
  return beginnings.flatMap(({ mark, pattern }): Finding[] => {
    if (!fits(mark, isField)) return [];
    for (const { number, start, shown } of lines) {
      if (mark.where === "block" && number > 0) break;
      pattern.lastIndex = 0;
      const first = pattern.exec(shown);
      if (first) return [{ at: at(start), ...remarkOn(mark, shown.slice(0, first[0].length + 1)) }];
    }
    return [];
  });
}

/** The lines that may begin with a mark, as they are shown, and where each begins. */
function suspectLines(text: string, isField: boolean): { number: number; start: number; shown: string }[] {
  let end = -1;
  return text.split("\n").flatMap((line, number) => {
    const words = line.trimStart();
    const start = end + 1 + line.length - words.length;
    end += line.length + 1;
    const shown = isField ? words : words.replace(entity, unescapeAll);
    return lineSign.test(shown) ? [{ number, start, shown }] : [];
  });
}

/** Whether readers fill it in themselves: a place in a letter, which the rule on those looks at. */
const isBlank = ({ set }: Text, written: string) =>
  set.kind === "pack" && written.replace(blankForm, "") === "";

/** Whether it is filled in by a file that could not be read, which is reported already. */
const mayBeFilled = ({ draft }: Text, written: string) =>
  draft.data.organisation === undefined && written.replace(/[{}]/g, "") in ownWords;

/** Marks among the words; of each the first in a passage. */
function inside(text: Text): Finding[] {
  const isEndOfBold = endsOfBold();
  return text.passagesWith(textSign).flatMap((passage) => {
    const taken: [from: number, to: number][] = [];
    return shownMarks.flatMap((mark): Finding[] => {
      if (mark.where !== "text" || !fits(mark, passage.field !== undefined)) return [];
      if (mark.hint === filledIn && hasDetails(text.set.kind)) return [];
      const first = [...passage.text.matchAll(mark.pattern)].find(
        ({ 0: written, index }) =>
          !isBlank(text, written) &&
          !mayBeFilled(text, written) &&
          !taken.some(([from, to]) => index >= from && index < to),
      );
      if (!first) return [];
      taken.push([first.index, first.index + first[0].length]);
      if (isEndOfBold(passage.text, first)) return [];
      return [{ at: passage.at(first.index), ...remarkOn(mark, first[0]) }];
    });
  });
}

/** Tells of one mark after the other whether bold ends with it that an earlier passage began, where it is told. */
function endsOfBold(): (text: string, mark: RegExpExecArray) => boolean {
  let begun = "";
  return (text, { 0: mark, index }) => {
    if (mark !== "**" && mark !== "__") return false;
    const isEnd = /\S$/.test(text.slice(0, index));
    const wasBegun = begun === mark;
    begun = isEnd ? "" : mark;
    return isEnd && wasBegun;
  };
}

function fits({ only }: ShownMark, isField: boolean): boolean {
  return only === undefined || (only === "field") === isField;
}

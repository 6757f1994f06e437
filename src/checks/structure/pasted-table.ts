import { type Finding, rule } from "../rule.ts";

/** A line with a tab or a wide gap among its words, behind the mark that it may begin with. */
const sign = /\t(?=[ \t]*\S)(?<=\S *\t)| {3}(?= *\S)(?<=\S {3})/;
const mark = /^\s*(?:(?:[-*+]|\d+[.)]|#{1,6}|\S)[ \t]+)?/;
const tab = /(?<=\S)[ ]*\t[ \t]*(?=\S)/;
const gap = /(?<=[^\s|]) {3,}(?=[^\s|])/;

/** A table is written with bars: the tabs and spaces between its cells, as programs copy them, are shown as one space. */
export const pastedTable = rule({
  code: "pasted-table",
  severity: "error",
  group: "Structure",
  of: "page",
  summary: "No tabs or wide gaps stand among the words, as they do when a table is pasted.",
  check({ body, file }) {
    const { source } = body;
    if (!sign.test(source)) return [];
    const lines = source.split("\n");
    const first = file.text.split("\n").length - lines.length;
    const found: Finding[] = [];
    // The rows of one table are told once, empty lines between them or not.
    let isTold = false;
    for (const [number, line] of lines.entries()) {
      if (line.trim() === "") continue;
      const at = columnOf(line) ?? (columnOf(line, gap) && columnOf(lines[number + 1] ?? "", gap));
      if (at !== undefined && !isTold) found.push(told(file.path, first + number + 1, at));
      isTold = at !== undefined || (isTold && gap.test(line));
    }
    return found;
  },
});

/** The column behind the gap among the words of a line, counted from 1. */
function columnOf(line: string, sought = tab): number | undefined {
  if (line.trimStart().startsWith("|")) return undefined;
  const start = mark.exec(line)?.[0].length ?? 0;
  const at = line.slice(start).search(sought);
  return at === -1 ? undefined : start + at + 1;
}

function told(file: string, line: number, column: number): Finding {
  return {
    at: { file, line, column },
    message: "Here stands a tab, or a row of spaces, among the words.",
    hint: "For a table, write a bar | between the cells, and a row of |---|---| below its headings; in a sentence, one space.",
  };
}

import { CsvError, parse } from "csv-parse/sync";
import { type Issue, type IssueKind, issue, type Place } from "../report/issue.ts";
import type { SourceFile } from "./source-file.ts";

/** A table is CSV (RFC 4180), with commas or, as Excel writes it in most of Europe, semicolons or tabs. */
export const badCsv = {
  code: "bad-csv",
  severity: "error",
  group: "Front matter and data",
  summary: "A table is CSV with the names of its columns in the first line, and has each entry once.",
} as const satisfies IssueKind;

/** A cell of a table, without the spaces around it, and where it begins. */
export interface Cell {
  text: string;
  at: Place;
}

/** A table: its first line, and the lines below it that hold something. */
export interface Table {
  head: Cell[];
  rows: Cell[][];
  issues: Issue<typeof badCsv.code>[];
}

/** What is wrong with quotation marks, in an editor's words; a program for tables writes them right. */
const explanations: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: "A quotation mark is not closed in this line or below.",
  CSV_INVALID_CLOSING_QUOTE: "Something follows the closing quotation mark of a cell in this line.",
  INVALID_OPENING_QUOTE: "A quotation mark stands inside a cell that does not begin with one.",
};
const hint = 'Put the whole cell in quotation marks, and double those inside it: "The ""Old"" Clinic".';

/** Reads a table. */
export function parseCsv(file: SourceFile): Table {
  const declared = /^sep=(.)\n/i.exec(file.text); // Excel's own first line.
  const start = declared?.[0].length ?? 0;
  const text = file.text.slice(start);
  const delimiter = declared?.[1] ?? delimiterOf(text.slice(0, text.indexOf("\n") + 1) || text);
  try {
    const options = { delimiter, trim: true, relax_column_count: true, skip_empty_lines: true };
    const records: string[][] = parse(text, options);
    const cells = locate(records, { file, start, delimiter });
    const isFilled = (row: readonly Cell[]) => row.some((cell) => cell.text !== "");
    const [head = [], ...rows] = cells.filter(isFilled);
    return { head, rows, issues: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines = 1 } = error as CsvError & { lines?: number };
    const line = file.at(start).line - 1 + lines;
    const at = { file: file.path, line, column: 1 };
    const message = explanations[error.code] ?? "This line cannot be read as a line of a table.";
    return { head: [], rows: [], issues: [issue(badCsv, at, message, hint)] };
  }
}

/** Which sign stands between the names of columns. */
function delimiterOf(head: string): string {
  const count = (sign: string) => head.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Finds where each cell of a table that has been read begins. */
function locate(
  records: readonly string[][],
  { file, start, delimiter }: { file: SourceFile; start: number; delimiter: string },
): Cell[][] {
  const { text } = file;
  let at = start;
  return records.map((record) => {
    at += /^\s*/.exec(text.slice(at))?.[0].replace(/[^\n]*$/, "").length ?? 0; // Lines without anything.
    return record.map((cell) => {
      while (text[at] === " ") at += 1;
      const place = file.at(at);
      if (text[at] === '"') for (at += 1; text[at] !== '"' || text[++at] === '"'; ) at += 1;
      while (at < text.length && text[at] !== delimiter && text[at] !== "\n") at += 1;
      at += 1;
      return { text: cell, at: place };
    });
  });
}

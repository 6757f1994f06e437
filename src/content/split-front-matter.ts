import { type Issue, issue } from "../report/issue.ts";
import { badYaml } from "../source/explain-yaml-error.ts";
import { parseYaml, type YamlDocument } from "../source/parse-yaml.ts";
import type { SourceFile } from "../source/source-file.ts";
import { missingFrontMatter, type ReadingCode } from "./reading-kinds.ts";

/** The two halves of a Markdown file. */
interface FrontMatterSplit {
  yaml: YamlDocument;
  /** The line, from 0, on which the text begins. */
  textLine: number;
  /** Whether it could be told where the text begins. */
  textFound: boolean;
  /** What is wrong with the lines of `---`. */
  issues: Issue<ReadingCode>[];
}

const hint = "Put the fields of the page between two lines of ---.";

/** Parts a file at its two lines of `---`. */
export function splitFrontMatter(file: SourceFile): FrontMatterSplit {
  const top = firstWritten(file);
  if (top > 0 && isFence(file.line(top))) {
    const end = nextFence(file, top + 1);
    const fault = missing(file, "Empty lines stand before the first line of ---.", "Remove them.");
    return { ...unread(file, (end ?? top) + 1, fault), textFound: end !== undefined };
  }
  const end = nextFence(file, 1);
  if (!isFence(file.line(0))) {
    const fault = missing(file, "The file does not begin with a line of ---.");
    return { ...unread(file, (end ?? -1) + 1, fault), textFound: true };
  }
  const dots = lineOf(file, 1, end ?? file.lines, "...");
  if (dots !== undefined) {
    const isEnd = end === undefined || fieldsFrom(file, dots + 1) === undefined;
    const message = isEnd
      ? "The front matter ends with ... here, and not with ---."
      : "This line of ... ends the fields, but more follow it.";
    const hint = isEnd ? "Write --- in its place, once." : "Remove the line.";
    const textLine = isEnd && end !== dots + 1 ? dots + 1 : (end ?? dots) + 1;
    return unread(file, textLine, issue(badYaml, file.at(file.startOfLine(dots)), message, hint));
  }
  if (end === undefined) {
    const fault = missing(file, "The front matter has no closing line of ---.");
    return { ...unread(file, 1, fault), textFound: false };
  }
  const fields = file.text.slice(file.startOfLine(1), file.startOfLine(end));
  if (fields.trim() === "") {
    return unread(file, end + 1, missing(file, "There is nothing between the two lines of ---."));
  }
  const realEnd = fieldsFrom(file, end + 1);
  if (realEnd !== undefined) {
    const message = "This line of --- ends the front matter, but more fields follow it.";
    const fault = issue(badYaml, file.at(file.startOfLine(end)), message, "Remove the line.");
    return unread(file, realEnd + 1, fault);
  }
  const yaml = parseYaml(file, file.startOfLine(1), file.startOfLine(end));
  return { yaml, textLine: end + 1, textFound: true, issues: [] };
}

/** The first line on which something stands. */
function firstWritten(file: SourceFile): number {
  let line = 0;
  while (line < file.lines - 1 && file.line(line).trim() === "") line += 1;
  return line;
}

function missing(file: SourceFile, message: string, whatToDo = hint): Issue<ReadingCode> {
  return issue(missingFrontMatter, file.at(0), message, whatToDo);
}

function unread(file: SourceFile, textLine: number, fault: Issue<ReadingCode>): FrontMatterSplit {
  return { yaml: parseYaml(file, 0, 0), textLine, textFound: true, issues: [fault] };
}

function nextFence(file: SourceFile, from: number): number | undefined {
  return lineOf(file, from, file.lines, "---");
}

/** The first line that says only that; `undefined` where none does. */
function lineOf(file: SourceFile, from: number, to: number, words: string): number | undefined {
  for (let line = from; line < to; line += 1) if (file.line(line).trimEnd() === words) return line;
  return undefined;
}

/** Where the fields that begin on a line end with `---`; `undefined` where no fields begin there. */
function fieldsFrom(file: SourceFile, from: number): number | undefined {
  let line = from;
  while (line < file.lines && isField(file.line(line))) line += 1;
  return line > from && isFence(file.line(line)) ? line : undefined;
}

function isFence(line: string): boolean {
  return line.trimEnd() === "---";
}

/** Whether a line can stand in front matter and would hardly stand in a text. */
function isField(line: string): boolean {
  return /^([A-Za-z][\w-]*:|\s+\S|- )/.test(line);
}

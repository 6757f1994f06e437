/** How much an issue weighs: an error stops a build, a warning is shown and counted. */
type Severity = "error" | "warning";

/** The headings under which the lists of rules name them, in this order. */
export const groups = [
  "Files",
  "Front matter and data",
  "Links",
  "Contacts",
  "Structure",
  "Words",
  "Graph",
  "Route finder",
  "Paper",
  "Built site",
  "Links to other sites",
] as const;

/**
 * One kind of mistake, declared once: by the rule that looks for it, or by what reads, prints or fetches and meets it
 * there. `docs/checks/<code>.md` explains it.
 */
export interface IssueKind<Code extends string = string> {
  code: Code;
  severity: Severity;
  /** What it weighs with `--strict`, where a build has a reason to go on. */
  strictly?: "error";
  group: (typeof groups)[number];
  /** What it asks of the content, as one plain sentence for the list of rules. */
  summary: string;
}

/** A place in a content file. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** A place in a file, whose path is as the person who runs the command would type it, with forward slashes. */
export interface Place extends Position {
  file: string;
}

/** One mistake in the content: where it is, what was written, and what to do about it. */
export interface Issue<Code extends string = string> extends Place {
  code: Code;
  severity: Severity;
  /** What is wrong, quoting the author's own words. */
  message: string;
  /** What to do. */
  hint: string;
}

/** Makes an issue of a kind. */
export function issue<Code extends string>(
  { code, severity }: IssueKind<Code>,
  { file, line, column }: Place,
  message: string,
  hint: string,
): Issue<Code> {
  return { code, severity, file, line, column, message, hint };
}

/** Puts issues in reading order: by file, then line, then column, then code. */
export function sortIssues<Sorted extends Issue>(issues: readonly Sorted[]): Sorted[] {
  return issues.toSorted((a, b) => comparePlaces(a, b) || compare(a.code, b.code));
}

/** The order of places: by file, then line, then column. */
export function comparePlaces(a: Place, b: Place): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** The order of texts by their characters, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

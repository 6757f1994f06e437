/** How much an issue weighs: an error stops a build, a warning is shown and counted. */
export type Severity = "error" | "warning";

/** A place in a content file. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** One mistake in the content: where it is, what was written, and what to do about it. */
export interface Issue extends Position {
  code: string;
  severity: Severity;
  /** Path as the person who runs the command would type it, with forward slashes. */
  file: string;
  /** What is wrong, quoting the author's own words. */
  message: string;
  /** What to do. */
  hint: string;
}

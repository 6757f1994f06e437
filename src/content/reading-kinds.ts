import type { IssueKind } from "../report/issue.ts";
import type { badYaml } from "../source/explain-yaml-error.ts";
import type { badCsv } from "../source/parse-csv.ts";

/** What is told while the files are read, before any rule is asked. */
export type ReadingCode = (
  | typeof badYaml
  | typeof badCsv
  | typeof missingDataFile
  | typeof missingFrontMatter
  | typeof unknownKey
  | typeof missingKey
  | typeof wrongValue
  | typeof impossibleDate
)["code"];

/** A data file that is not there. */
export const missingDataFile = {
  code: "missing-data-file",
  severity: "error",
  group: "Files",
  summary: "Every data file is there.",
} as const satisfies IssueKind;

/** A page whose fields cannot be found. */
export const missingFrontMatter = {
  code: "missing-front-matter",
  severity: "error",
  group: "Front matter and data",
  summary: "Every page begins with its fields between two lines of `---`.",
} as const satisfies IssueKind;

/** A field that no schema knows. */
export const unknownKey = {
  code: "unknown-key",
  severity: "error",
  group: "Front matter and data",
  summary: "Every field is one that is known.",
} as const satisfies IssueKind;

/** A field that its schema asks for. */
export const missingKey = {
  code: "missing-key",
  severity: "error",
  group: "Front matter and data",
  summary: "No field is missing that a page or an entry needs.",
} as const satisfies IssueKind;

/** A value that does not fit its field. */
export const wrongValue = {
  code: "wrong-value",
  severity: "error",
  group: "Front matter and data",
  summary: "Every field holds the kind of value that it is for.",
} as const satisfies IssueKind;

/** A day that no calendar has. */
export const impossibleDate = {
  code: "impossible-date",
  severity: "error",
  group: "Front matter and data",
  summary: "Every date is a day of the calendar.",
} as const satisfies IssueKind;

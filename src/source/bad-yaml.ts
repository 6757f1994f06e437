import type { IssueKind } from "../report/issue.ts";

/** Front matter and data are YAML 1.2, in the plain part of it that an editor needs. */
export const badYaml = {
  code: "bad-yaml",
  severity: "error",
  group: "Front matter and data",
  summary: "Front matter and data are YAML, without aliases and deep nesting.",
} as const satisfies IssueKind;

import { formatGithub } from "./format-github.ts";
import { formatText } from "./format-text.ts";
import type { Issue } from "./issue.ts";

/** The ways in which issues can be printed. */
export const formats = {
  text: formatText,
  json: (issues: readonly Issue[]) => JSON.stringify(issues, null, 2),
  github: formatGithub,
} as const;

/** The name of one such way. */
export type Format = keyof typeof formats;

import type { Draft } from "../content/model.ts";
import type { Issue } from "../report/issue.ts";

/** A rule of the guide: looks at everything that was read, on a given day (2026-11-21), and says what is wrong. */
export type Rule = (draft: Draft, today: string) => Issue[];

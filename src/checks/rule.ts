import type { Draft } from "../content/model.ts";
import type { Issue } from "../report/issue.ts";

/** A rule of the guide: looks at everything that was read and says what is wrong. */
export type Rule = (draft: Draft) => Issue[];

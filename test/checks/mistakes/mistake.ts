import type { IssueCode } from "../../../src/checks/rules.ts";

/** One mistake in the real content, and the one issue that it must give. */
export interface Mistake {
  name: string;
  file: string;
  /** Replaced at its first match by `to`. */
  from: string | RegExp;
  /** The issue is to stand where this begins, or at the sign ¦ in it, which is left out. */
  to: string;
  code: IssueCode;
  hint?: string;
}

import type { IssueCode } from "../../../src/checks/rules.ts";
import type { Issue } from "../../../src/report/issue.ts";

/** What a mistake is called, and what is told of it. */
interface Told {
  name: string;
  code: IssueCode;
  /** The printed text: what is wrong, and what to do. One mistake of each code, at least, has it. */
  says?: [message: string, hint: string];
}

/** One mistake in the sample, made by changing a file, and the one issue that it must give. */
export interface Mistake extends Told {
  file: string;
  /** Replaced at its first match by `to`. */
  from: string | RegExp;
  /** The issue is to stand where this begins, or at the sign ¦ in it, which is left out. */
  to: string;
  /** Where the issue is to stand instead, as `file:line:column`: what a change leaves alone or cut off. */
  at?: string;
  /** The day of the check, where it matters. */
  day?: string;
  hint?: string;
}

/** One mistake that no change of words makes, and the one issue that it must give. */
export interface MadeMistake extends Told {
  /** The place of the issue: `file:line:column`. */
  at: string;
  /** Makes the mistake and tells the issues that are found. */
  find(): Issue[] | Promise<Issue[]>;
}

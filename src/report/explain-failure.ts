import { causesOf } from "./causes-of.ts";
import { explainSystemError } from "./explain-system-error.js";
import { ToolError } from "./tool-error.ts";

/**
 * What is told of a failure of a tool or of the machine, in one paragraph, whatever other error it was wrapped into; `undefined`
 * of all else, which is a bug.
 */
export function explainFailure(error: unknown): string | undefined {
  for (const each of causesOf(error)) {
    const told = each instanceof ToolError ? each.message : explainSystemError(each);
    if (told !== undefined) return told;
  }
  return undefined;
}

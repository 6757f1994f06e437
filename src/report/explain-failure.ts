import { explainSystemError } from "./explain-system-error.ts";
import { ToolError } from "./tool-error.ts";

/** What is told of a failure of a tool or of the machine, in one paragraph; `undefined` of all else, which is a bug. */
export function explainFailure(error: unknown): string | undefined {
  return error instanceof ToolError ? error.message : explainSystemError(error);
}

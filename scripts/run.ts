import { explainSystemError } from "../src/report/explain-system-error.ts";
import { ToolError } from "../src/report/tool-error.ts";

/** Exit codes of every command: all is well, the content is wrong, a tool or the machine is wrong. */
export const exitCodes = { ok: 0, content: 1, tool: 2 } as const;

/** Runs a command and sets the exit code. */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    tell(error);
    process.exitCode = exitCodes.tool;
  }
}

/** Tells a tool's failure in one paragraph; only a bug shows its stack. */
export function tell(error: unknown): void {
  const told = error instanceof ToolError ? error.message : explainSystemError(error);
  console.error(told ?? error);
}

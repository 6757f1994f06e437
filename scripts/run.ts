import { constants } from "node:os";
import { removeTemporaryLeftovers } from "../src/folders/own-folder.ts";
import { recoverFolder } from "../src/folders/replace-folder.ts";
import { explainFailure } from "../src/report/explain-failure.ts";
import { systemCode } from "../src/report/thrown.ts";
import { type Flags, type Options, readFlags } from "./flags.ts";

/** Exit codes of every command: all is well, the content is wrong, a tool or the machine is wrong. */
export const exitCodes = { ok: 0, content: 1, tool: 2 } as const;

/**
 * Runs a command with its flags and sets the exit code. What earlier commands have left that were killed is removed
 * before; what this one has made for a while, whenever it ends.
 *
 * @param own the flags that it takes beside those that all take
 * @param named the words that it is given beside its flags
 */
export async function run<Own extends Options>(
  own: Own,
  command: (flags: Flags<Own>, given: string[]) => Promise<number>,
  named: readonly string[] | "any" = [],
): Promise<void> {
  process.on("uncaughtException", (error) => {
    tell(error);
    process.exit(exitCodes.tool);
  });
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error) => {
      if (systemCode(error) !== "EPIPE") throw error; // Nobody reads on, `npm run check | head`: its work and its exit code count still.
    });
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
  try {
    const { values, given } = readFlags(own, named);
    await recoverFolder((values as { out: string }).out);
    await removeTemporaryLeftovers();
    process.exitCode = await command(values, given);
  } catch (error) {
    tell(error);
    process.exitCode = exitCodes.tool;
  }
}

/** Tells a tool's failure in one paragraph; only a bug shows its stack. */
export function tell(error: unknown): void {
  console.error(explainFailure(error) ?? error);
}

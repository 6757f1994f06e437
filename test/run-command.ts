import { type ChildProcess, execFile } from "node:child_process";

export interface CommandResult {
  /** `null` where a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts one of the project's commands as npm does: in the project or a copy of it, and with more in its environment. */
export function startCommand(
  command: string,
  flags: readonly string[],
  { cwd, env }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): { child: ChildProcess; ended: Promise<CommandResult> } {
  const args = ["scripts/launch.js", `scripts/${command}.ts`, ...flags];
  const options = { maxBuffer: 1 << 26, ...(cwd && { cwd }), env: { ...process.env, ...env } };
  let end: (result: CommandResult) => void;
  const ended = new Promise<CommandResult>((resolve) => {
    end = resolve;
  });
  const child = execFile(process.execPath, args, options, (_, stdout, stderr) =>
    end({ code: child.exitCode, stdout, stderr }),
  );
  return { child, ended };
}

/** Runs one of the project's commands to its end: `runCommand("build", "--out", folder)`. */
export function runCommand(command: string, ...flags: string[]): Promise<CommandResult> {
  return startCommand(command, flags).ended;
}

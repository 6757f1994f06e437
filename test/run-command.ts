import { execFile } from "node:child_process";

export interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's commands as npm does: `runCommand("build", "--out", folder)`. */
export function runCommand(command: string, ...flags: string[]): Promise<CommandResult> {
  const args = ["--import", "tsx", `scripts/${command}.ts`, ...flags];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

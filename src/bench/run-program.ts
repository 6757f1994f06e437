import { spawn } from "node:child_process";
import { ToolError } from "../report/tool-error.ts";
import { watchPeak } from "./watch-memory.ts";

/** What a program takes, from its start to its end. */
export interface ProgramUse {
  seconds: number;
  /** The most memory that it and all that it started had at a time, in megabytes; 0 where that cannot be known. */
  memory: number;
}

/**
 * Runs a program of Node as somebody does who types it, and watches what it takes.
 *
 * @param cwd the folder to run it in
 * @throws {ToolError} where it fails, with what it said
 */
export async function runProgram(args: readonly string[], cwd: string): Promise<ProgramUse> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
  const peak = watchPeak(child.pid ?? 0);
  const said: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
  const code = await new Promise((resolve) => child.on("close", resolve));
  const use = { seconds: (performance.now() - start) / 1000, memory: peak.stop() };
  if (code !== 0) throw new ToolError(`${args.join(" ")} failed:\n${Buffer.concat(said)}`);
  return use;
}

import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { promisify } from "node:util";

/** What programs have said, by their files as they were: each is asked once, as starting it from a large process takes long. */
const known = new Map<string, Promise<string>>();

/**
 * Asks a program its version, without starting what it does otherwise.
 *
 * @throws where it is not there, or does not start
 */
export async function askVersion(program: string): Promise<string> {
  const { size, mtimeMs } = statSync(program);
  const file = JSON.stringify([program, size, mtimeMs]);
  const asked = known.get(file) ?? ask(program);
  known.set(file, asked);
  asked.catch(() => known.delete(file)); // What it lacks may be installed meanwhile.
  return asked;
}

async function ask(program: string): Promise<string> {
  const { stdout } = await promisify(execFile)(program, ["--version"], { timeout: 10_000 });
  return stdout.trim();
}

import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

/**
 * When a process started, in a word that no later process with the same number has: on Linux ticks since the machine
 * started (proc_pid_stat(5), field 22), elsewhere what `ps` says. `""` where it has ended and only its number is left;
 * `undefined` where that cannot be known.
 */
export async function processStart(pid: number): Promise<string | undefined> {
  if (process.platform === "win32") return undefined;
  if (process.platform !== "linux") return startByPs(pid);
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  // The second field is the program's name, which may hold spaces and brackets.
  const [state = "", ...later] = stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? [];
  return /[ZX]/.test(state) ? "" : later[18];
}

async function startByPs(pid: number): Promise<string | undefined> {
  const asked = promisify(execFile)("ps", ["-o", "lstart=", "-p", String(pid)], { env: { LC_ALL: "C" } });
  const { stdout } = await asked.catch(() => ({ stdout: "" }));
  const seconds = Date.parse(stdout.trim()) / 1000;
  return Number.isNaN(seconds) ? undefined : seconds.toString(36);
}

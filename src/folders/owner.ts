import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { hostname, uptime } from "node:os";
import { promisify } from "node:util";
import { systemCode } from "../report/thrown.ts";

/** The process that a folder belongs to, as the end of the folder's name tells. */
export interface Owner {
  /** A short hash of its machine's name. */
  machine: string;
  pid: number;
  /** When the process started, as `processStart` says it; `0` where that is not known. */
  start: string;
  /** When it made the folder, in milliseconds since 1970. */
  since: number;
}

const form = /^(.+)-([0-9a-f]{8})-(\d+)-([0-9a-z]+)-([0-9a-z]+)$/;
const thisMachine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

/** How long a folder of another machine's process may go untouched before that counts as ended, in milliseconds. */
const silence = 60_000;

let last = 0;

/** A name for a folder of this process, different at each call: `stem-machine-pid-start-since`. */
export async function nameOwned(stem: string): Promise<string> {
  last = Math.max(last + 1, Date.now());
  const since = last;
  const start = (await processStart(process.pid)) || "0";
  return [stem, thisMachine, process.pid, start, since.toString(36)].join("-");
}

/** Reads such a name; `undefined` for any other. */
export function readOwner(name: string): { stem: string; owner: Owner } | undefined {
  const [, stem, machine, pid, start, since] = form.exec(name) ?? [];
  if (!stem || !machine || !start || !since) return undefined;
  return { stem, owner: { machine, pid: Number(pid), start, since: Number.parseInt(since, 36) } };
}

/**
 * Whether the process still runs: another that was given its number does not count.
 *
 * @param touched when its folder was last touched, in milliseconds since 1970; all that is known from another machine
 */
export async function isAlive({ machine, pid, start, since }: Owner, touched: number): Promise<boolean> {
  if (machine !== thisMachine) return Date.now() - touched < silence;
  if (!exists(pid)) return false;
  if (start === "0") return since > Date.now() - uptime() * 1000; // Older than the machine's last start: another's.
  const known = await processStart(pid);
  return known === undefined || known === start;
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) === "EPERM"; // It runs, as another user.
  }
}

/**
 * When a process started, in a word that no later process with the same number has: on Linux ticks since the machine
 * started (proc_pid_stat(5), field 22), elsewhere what `ps` says. `""` where it has ended and only its number is left;
 * `undefined` where that cannot be known.
 */
async function processStart(pid: number): Promise<string | undefined> {
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

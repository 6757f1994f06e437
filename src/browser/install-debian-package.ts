import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Short waits for a machine without internet, a long one for another installation on the same machine. */
const OPTIONS = [
  "-qq",
  "-o",
  "Acquire::http::Timeout=10",
  "-o",
  "Acquire::Retries=1",
  "-o",
  "DPkg::Lock::Timeout=300",
];

/**
 * Installs a package of Debian's and what it needs, without a question or a word. Needs root. Rejects with
 * apt-get's own last line where it cannot.
 */
export async function installDebianPackage(name: string): Promise<void> {
  await aptGet("update").catch(() => {}); // A broken list of another source need not stand in the way.
  await aptGet("install", "--yes", "--no-install-recommends", name);
}

async function aptGet(...args: string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    await promisify(execFile)("apt-get", [...OPTIONS, ...args], { env, timeout: 600_000 });
  } catch (error) {
    const { stderr = "", message } = error as Error & { stderr?: string };
    throw new Error(stderr.trim().split("\n").at(-1) || message);
  }
}

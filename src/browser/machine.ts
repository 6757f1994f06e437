import { execFile } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { promisify } from "node:util";
import { executablePath } from "puppeteer";
import { askVersion } from "./ask-version.ts";
import { downloadHeadlessShell } from "./download-headless-shell.ts";

/** What finding a browser needs to know of a computer, and may do to it. Tests pass a made-up one. */
export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  /** Whether Debian's packages can be installed: apt-get is there. */
  hasApt: boolean;
  isRoot: boolean;
  /** Where Puppeteer keeps the headless shell that it pins, whether it is there or not. */
  shellInCache: string;
  /** Whether the program is there and starts; one without its shared libraries does not. */
  starts(executablePath: string): Promise<boolean>;
  /** Downloads the headless shell to `shellInCache`. Rejects with the reason where it cannot. */
  downloadShell(): Promise<void>;
  /** Installs a Debian package. Rejects with the reason where it cannot. */
  installPackage(name: string): Promise<void>;
}

/** The machine that this runs on, for findBrowser. */
export function thisMachine(): Machine {
  const shellInCache = executablePath({ headless: "shell" });
  return {
    platform: process.platform,
    env: process.env,
    hasApt: existsSync("/usr/bin/apt-get"),
    isRoot: process.getuid?.() === 0,
    shellInCache,
    starts,
    downloadShell: () => downloadHeadlessShell(shellInCache),
    installPackage: installDebianPackage,
  };
}

/**
 * On Linux a program that is there may be a stub, or lack shared libraries, so it is asked its version
 * (20 ms). Elsewhere it is enough that it is there: on Windows, asking Chrome would open a window.
 */
async function starts(path: string): Promise<boolean> {
  try {
    if (process.platform === "linux") await askVersion(path);
    else accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

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
async function installDebianPackage(name: string): Promise<void> {
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

import { execFile } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { promisify } from "node:util";
import { executablePath } from "puppeteer";
import { downloadHeadlessShell } from "./download-headless-shell.ts";
import { installDebianPackage } from "./install-debian-package.ts";
import type { Machine } from "./machine.ts";

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
    if (process.platform === "linux") await promisify(execFile)(path, ["--version"], { timeout: 10_000 });
    else accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

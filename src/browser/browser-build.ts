import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { promisify } from "node:util";
import type { FoundBrowser } from "./found-browser.ts";

/**
 * Names the build of a browser without starting it, in a word that changes when the bytes that it prints may: on Linux
 * its own version (20 ms), elsewhere its file's size and time, as asking Chrome on Windows would open a window.
 */
export async function browserBuild({ executablePath, kind }: FoundBrowser): Promise<string> {
  if (process.platform === "linux") {
    const { stdout } = await promisify(execFile)(executablePath, ["--version"], { timeout: 10_000 });
    return `${kind} ${stdout.trim()}`;
  }
  const { size, mtimeMs } = await stat(executablePath);
  return `${kind} ${executablePath} ${size} ${mtimeMs}`;
}

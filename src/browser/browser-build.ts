import { stat } from "node:fs/promises";
import { askVersion } from "./ask-version.ts";
import type { FoundBrowser } from "./usual-places.ts";

/**
 * Names the build of a browser without starting it, in a word that changes when the bytes that it prints may: on Linux
 * its own version (20 ms), elsewhere its file's size and time, as asking Chrome on Windows would open a window.
 */
export async function browserBuild({ executablePath }: FoundBrowser): Promise<string> {
  if (process.platform === "linux") return buildNumber(await askVersion(executablePath));
  const { size, mtimeMs } = await stat(executablePath);
  return `${executablePath} ${size} ${mtimeMs}`;
}

/**
 * The number of a Chromium's build in what it says of itself, `HeadlessChrome/156.0.8078.79`. Shells and whole browsers of
 * one build print the same bytes.
 */
export const buildNumber = (said: string) => /\d+(?:\.\d+){3}/.exec(said)?.[0] ?? said;

import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { makeOwnFolder, removeOwnFolder } from "../folders/own-folder.ts";
import { projectFolder } from "../folders/project-folder.ts";

/** What the installer is asked to install. */
export interface InstallRequest {
  cacheDir: string;
  buildId: string;
  /** A mirror to download from, in place of Google's server. */
  baseUrl?: string | undefined;
}

/** What it says meanwhile: that the server answers, or why nothing was installed. */
export type InstallMessage = { answers: true } | { failed: string };

/** Milliseconds within which a server must answer, and within which all must be there. */
const patience = { answer: 10_000, whole: 600_000 };

/**
 * Downloads Puppeteer's headless shell, so that its program is at `executablePath` in Puppeteer's cache.
 * Rejects with the reason where that cannot be done, after ten seconds where the server does not answer.
 *
 * It is downloaded to the side, so that neither a broken download nor two at a time spoil the cache; proxies and a mirror
 * are those that Puppeteer's own command would use.
 */
export async function downloadHeadlessShell(
  executablePath: string,
  { answer, whole } = patience,
): Promise<void> {
  if (existsSync(executablePath)) return; // It is there, and does not start: another would not either.
  const build = dirname(dirname(executablePath)); // cache/chrome-headless-shell/linux-1.2.3
  const cache = dirname(dirname(build));
  await mkdir(dirname(build), { recursive: true });
  const aside = await makeOwnFolder(cache, "download");
  const request: InstallRequest = {
    cacheDir: aside,
    buildId: basename(build).replace(/^[^-]+-/, ""),
    baseUrl: process.env.PUPPETEER_CHROME_HEADLESS_SHELL_DOWNLOAD_BASE_URL,
  };
  try {
    await runInstaller(request, { answer, whole });
    await rename(join(aside, relative(cache, build)), build).catch((error: Error) => {
      if (!existsSync(executablePath)) throw error; // Else another process was first: as good.
    });
  } finally {
    await removeOwnFolder(aside);
  }
}

function runInstaller(request: InstallRequest, { answer, whole }: typeof patience): Promise<void> {
  const program = join(projectFolder, "src/browser/install-headless-shell.js");
  const installer = fork(program, [JSON.stringify(request)], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    timeout: whole,
  });
  const watch = setTimeout(() => installer.kill(), answer);
  let reason: string | undefined;
  installer.on("message", (message: InstallMessage) => {
    clearTimeout(watch);
    if ("failed" in message) reason = message.failed;
  });
  return new Promise((resolve, reject) => {
    installer.on("error", reject);
    installer.on("exit", (code, signal) => {
      clearTimeout(watch);
      if (code === 0) resolve();
      else reject(new Error(reason ?? (signal ? "no answer in time" : "the download broke off")));
    });
  });
}

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";

const PATIENCE = { answer: 10_000, whole: 600_000 };

/**
 * Downloads Puppeteer's headless shell, so that its program is at `executablePath` in Puppeteer's cache.
 * Rejects with the reason where that cannot be done, after ten seconds where the server does not answer.
 *
 * Puppeteer's own command does the work, so that a proxy and a mirror are as it has them; in a process of its
 * own, since its download cannot be stopped otherwise; and to the side, so that neither a broken one nor
 * two at a time spoil the cache.
 */
export async function downloadHeadlessShell(executablePath: string): Promise<void> {
  if (existsSync(executablePath)) return; // It is there, and does not start: another would not either.
  const build = dirname(dirname(executablePath)); // cache/chrome-headless-shell/linux-1.2.3
  const cache = dirname(dirname(build));
  await mkdir(dirname(build), { recursive: true });
  const aside = await mkdtemp(join(cache, "download-"));
  try {
    await runInstaller(aside);
    await rename(join(aside, relative(cache, build)), build).catch((error: Error) => {
      if (!existsSync(executablePath)) throw error; // Else another process was first: as good.
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function runInstaller(cache: string): Promise<void> {
  const command = createRequire(import.meta.url).resolve("puppeteer/lib/cjs/puppeteer/node/cli.js");
  const env = { ...process.env, PUPPETEER_CACHE_DIR: cache, PUPPETEER_SKIP_DOWNLOAD: "false" };
  const mirror = process.env.PUPPETEER_CHROME_HEADLESS_SHELL_DOWNLOAD_BASE_URL;
  const args = [
    command,
    "browsers",
    "install",
    "chrome-headless-shell",
    ...(mirror ? [`--base-url=${mirror}`] : []),
  ];
  const run = promisify(execFile)(process.execPath, args, { env, timeout: PATIENCE.whole });
  const watch = setTimeout(async () => {
    // Beside its folder the archive is there as soon as the server answers.
    if ((await readdir(cache, { recursive: true })).length < 2) run.child.kill();
  }, PATIENCE.answer);
  try {
    await run;
  } catch (error) {
    const { stderr = "", message, killed } = error as Error & { stderr?: string; killed?: boolean };
    const reason = stderr.match(/DefaultProvider: (.+)/)?.[1] ?? message;
    throw new Error(killed ? "no answer in time" : reason);
  } finally {
    clearTimeout(watch);
  }
}

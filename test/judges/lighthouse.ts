import { execFile } from "node:child_process";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Page } from "puppeteer";

/** Judges a page as Lighthouse does for a phone on slow 4G: a line for each score and vital that falls short. */
export type Lighthouse = (page: Page, url: string, about: About) => Promise<string[]>;

/** Whether search engines may list a page, and whether it is one of the few that are heavy. */
interface About {
  isIndexed: boolean;
  isHeavy: boolean;
}

interface Result {
  lhr: {
    runtimeError?: { message: string };
    categories: Record<
      string,
      { id: string; score: number | null; auditRefs: { id: string; weight: number }[] }
    >;
    audits: Record<string, { score: number | null; numericValue?: number }>;
  };
}
type Run = (url: string, flags: object, config: object, page: Page) => Promise<Result>;

/**
 * Milliseconds until the largest part of a page shows, at most. Lighthouse counts in round trips of 150 ms, adds the pictures that
 * happened to come before it, and takes the speed of the machine that it runs on; `slow-phone.test.ts` measures the second itself.
 */
const MOST = 1400;

/** A tool carries what it works with, and the A to Z over 300 lines: they show a round trip or two later, and lose points by that. */
const ofHeavy = { shown: 2000, performance: 0.95 };

/** It stands still for this many milliseconds, not for seconds, before a page counts as loaded. */
const pause = 300;
const pauses = {
  pauseAfterFcpMs: pause,
  pauseAfterLoadMs: pause,
  networkQuietThresholdMs: pause,
  cpuQuietThresholdMs: pause,
};

/**
 * Lighthouse, got by npm into `.cache`, since it would double what the project itself installs; `undefined`, with a loud
 * word why, where it cannot be had.
 */
export async function findLighthouse(): Promise<Lighthouse | undefined> {
  try {
    const module = path.join(await install(), "node_modules/lighthouse/core/index.js");
    const { default: run } = (await import(pathToFileURL(module).href)) as { default: Run };
    return (page, url, about) => judge(run, page, url, about);
  } catch (error) {
    console.warn(
      `\n*** LIGHTHOUSE DID NOT JUDGE: npm could not get it (${(error as Error).message.split("\n")[0]}) ***\n`,
    );
    return undefined;
  }
}

/** Installs what the lock file says, once, and tells where. */
async function install(): Promise<string> {
  const source = fileURLToPath(new URL("lighthouse/", import.meta.url));
  const folder = path.resolve(".cache/judges/lighthouse");
  const lock = await readFile(path.join(source, "package-lock.json"), "utf8");
  const done = path.join(folder, "installed");
  if ((await readFile(done, "utf8").catch(() => "")) === lock) return folder;
  await mkdir(folder, { recursive: true });
  for (const name of ["package.json", "package-lock.json"]) {
    await copyFile(path.join(source, name), path.join(folder, name));
  }
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  await promisify(execFile)(npm, ["ci", "--ignore-scripts", "--omit=optional"], { cwd: folder });
  await writeFile(done, lock);
  return folder;
}

async function judge(run: Run, page: Page, url: string, { isIndexed, isHeavy }: About): Promise<string[]> {
  // A page that asks search engines to leave it out does so on purpose; all else about it is judged.
  const skipAudits = isIndexed ? [] : ["is-crawlable"];
  // The picture of the whole page is for people, takes long, and is not scored.
  const settings = { ...pauses, disableFullPageScreenshot: true, skipAudits };
  const { lhr } = await run(url, { logLevel: "error" }, { extends: "lighthouse:default", settings }, page);
  const { runtimeError, categories, audits } = lhr;
  if (runtimeError) return [runtimeError.message];
  const vital = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const [shown, moved] = [vital("largest-contentful-paint"), vital("cumulative-layout-shift")];
  const scores = Object.values(categories)
    .filter(({ id, score }) => (score ?? 0) < (isHeavy && id === "performance" ? ofHeavy.performance : 1))
    .map(({ id, score, auditRefs }) => {
      const weak = auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
      return `${id} ${Math.round((score ?? 0) * 100)}: ${weak.map(({ id }) => id).join(", ")}`;
    });
  return [
    ...scores,
    ...(shown < (isHeavy ? ofHeavy.shown : MOST) ? [] : [`Shows after ${Math.round(shown)} ms.`]),
    ...(moved === 0 ? [] : [`Moves by ${moved}.`]),
  ];
}

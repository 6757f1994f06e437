import { rmSync } from "node:fs";
import { mkdir, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { explainFailure } from "../report/explain-failure.ts";
import { asError } from "../report/thrown.ts";
import { ToolError } from "../report/tool-error.ts";
import { ownedFolders } from "./owned-folders.ts";
import { nameOwned } from "./owner.ts";

/** A browser that is ending may still write into its folder. */
const patience = { recursive: true, force: true, maxRetries: 20, retryDelay: 50 } as const;

/** How often own folders are touched, so that other machines see that they are in use, in milliseconds. */
const pulse = 20_000;

const mine = new Set<string>();
let isWatching = false;

/**
 * Makes a folder that is this process's own: `stem` in `parent`, with an ending that tells whose it is. However the
 * process ends, it is removed: at the latest when this is called again after the process was killed.
 */
export async function makeOwnFolder(parent: string, stem: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  await removeLeftovers(parent, (each) => each === stem);
  const folder = path.join(parent, await nameOwned(stem));
  watch();
  mine.add(folder);
  await mkdir(folder, { mode: 0o755 });
  return folder;
}

/**
 * Makes a folder of this process's own for what it needs for a while, where the system keeps such things.
 *
 * @throws {ToolError} where the system's folder for that cannot be used
 */
export async function makeTemporaryFolder(use: "browser" | "preview" | "bench" | "shares"): Promise<string> {
  try {
    return await makeOwnFolder(tmpdir(), `guide-${use}`);
  } catch (error) {
    throw new ToolError(
      `The folder for temporary files cannot be used: ${explainFailure(error) ?? asError(error).message} The variable TMPDIR, on Windows TEMP, names another.`,
      { cause: error },
    );
  }
}

/** Takes over a folder, of which the name ends as an own one's does. */
export function ownFolder(folder: string): void {
  mine.add(folder);
}

/** Removes an own folder; nothing where it has been moved. What cannot be removed now is left to the next command. */
export async function removeOwnFolder(folder: string): Promise<void> {
  await rm(folder, patience).catch(() => {});
  mine.delete(folder);
}

/** Lets an own folder stay. */
export function disownFolder(folder: string): void {
  mine.delete(folder);
}

/** Removes the folders in `parent` that processes have left that were killed. */
export async function removeLeftovers(parent: string, isStem: (stem: string) => boolean): Promise<void> {
  const left = (await ownedFolders(parent, isStem)).filter(({ alive }) => !alive);
  await Promise.all(left.map(({ folder }) => rm(folder, patience).catch(() => {}))); // It may be another user's.
}

/** Removes what killed commands have left in the system's temporary folder. */
export function removeTemporaryLeftovers(): Promise<void> {
  return removeLeftovers(tmpdir(), (stem) => /^guide-(browser|preview|bench|shares)$/.test(stem));
}

function watch(): void {
  if (isWatching) return;
  isWatching = true;
  process.on("exit", () => {
    for (const folder of mine) {
      try {
        rmSync(folder, patience);
      } catch {
        // The next command removes it.
      }
    }
  });
  const touch = () => {
    const now = new Date();
    for (const folder of mine) utimes(folder, now, now).catch(() => {});
  };
  setInterval(touch, pulse).unref();
}

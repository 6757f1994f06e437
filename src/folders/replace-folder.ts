import { existsSync, renameSync } from "node:fs";
import { rename, statfs } from "node:fs/promises";
import path from "node:path";
import { noRoom } from "../report/explain-system-error.js";
import { ToolError } from "../report/tool-error.ts";
import { lockOutput } from "./lock-output.ts";
import { recordOutput } from "./output-record.ts";
import { disownFolder, ownFolder, removeLeftovers, removeOwnFolder } from "./own-folder.ts";
import { ownedFolders } from "./owned-folders.ts";
import { nameOwned } from "./owner.ts";
import { realPath } from "./real-path.ts";

/** What a build that puts a folder in place may be told. */
interface ReplaceOptions {
  /** Keeps a folder that was not completed, and says where it is. */
  keep?: boolean;
  /** Told of what is waited for, and what is kept. */
  say?(line: string): void;
}

/**
 * Runs `fill` on a new folder beside `out` and puts it in the place of `out` once it is complete, one build after the
 * other. Where `fill` throws or answers `false`, `out` stays as it was.
 */
export async function replaceFolder(
  out: string,
  fill: (staging: string) => Promise<boolean>,
  { keep = false, say = () => {} }: ReplaceOptions = {},
): Promise<void> {
  const target = await realPath(out);
  const staging = await lockOutput(target, say);
  try {
    await recoverFolder(target);
    if (!(await fill(staging))) return;
    await recordOutput(staging);
    await swap(target, staging);
  } catch (error) {
    throw (await isFull(staging)) ? new ToolError(noRoom(out), { cause: error }) : error;
  } finally {
    if (keep && existsSync(staging)) keepFolder(staging, target, say);
    await removeOwnFolder(staging);
  }
}

/** Less than this is no room, in bytes: whatever has failed then, has failed for want of it. */
const leastRoom = 65_536;

async function isFull(folder: string): Promise<boolean> {
  const disk = await statfs(folder).catch(() => undefined);
  return disk !== undefined && disk.blocks > 0 && disk.bavail * disk.bsize < leastRoom;
}

/** Puts right what a killed build has left beside `out`: the former folder is put back where the new one had not come yet. */
export async function recoverFolder(out: string): Promise<void> {
  const target = await realPath(out);
  const parent = path.dirname(target);
  const stem = `${path.basename(target)}.former`;
  const formers = (await ownedFolders(parent, (each) => each === stem)).filter(({ alive }) => !alive);
  const [newest] = formers.sort((one, other) => other.owner.since - one.owner.since);
  if (newest && !existsSync(target)) await rename(newest.folder, target).catch(() => {}); // Another was first.
  await removeLeftovers(parent, (each) => each === stem || each === `${path.basename(target)}.building`);
}

/** Both moves in one go: only a power cut or a kill in this instant can come between them, which `recoverFolder` mends. */
async function swap(target: string, staging: string): Promise<void> {
  const former = path.join(path.dirname(target), await nameOwned(`${path.basename(target)}.former`));
  const isThere = existsSync(target);
  if (isThere) renameSync(target, former);
  try {
    renameSync(staging, target);
  } catch (error) {
    if (isThere) renameSync(former, target);
    throw error;
  }
  if (!isThere) return;
  ownFolder(former);
  await removeOwnFolder(former);
}

function keepFolder(staging: string, target: string, say: (line: string) => void): void {
  const kept = `${target}.kept-${new Date().toISOString().replace(/[-:]|\..*/g, "")}`;
  renameSync(staging, kept);
  disownFolder(staging);
  say(`The unfinished folder is kept in ${kept}. Delete it when you have seen it.`);
}

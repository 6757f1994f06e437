import { statSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { keptForm, usesNoted } from "./kept-file.ts";

/** How long is kept what no build uses, in milliseconds: 30 days. */
const longest = 30 * 24 * 60 * 60 * 1000;

/** The most bytes of all together that a build has no use for; a whole guide with its leaflets takes about 10 MB. */
const mostBytes = 500_000_000;

/**
 * Removes from a cache what has not been used for 30 days and, where that is more than `limit` bytes, what was used longest
 * ago of all that has not been used `since` this build began. What another process removes meanwhile is as good as removed.
 */
export async function tidyCache(
  folder: string,
  { now = Date.now(), since = Number.POSITIVE_INFINITY, limit = mostBytes } = {},
): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => keptForm.test(name));
  const entries = names.map((name) => {
    const file = path.join(folder, name);
    const { size, mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: now };
    return { file, size, used: mtimeMs };
  });
  let kept = 0;
  for (const { file, size, used } of entries.sort((one, other) => other.used - one.used)) {
    if (used < since - usesNoted) kept += size;
    if (now - used > longest || kept > limit) await rm(file, { force: true });
  }
}

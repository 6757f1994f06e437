import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { entryEnding } from "./print-cache.ts";

/** How long an entry is kept that no build uses, in milliseconds: 30 days. */
const longest = 30 * 24 * 60 * 60 * 1000;

/** The most bytes of all entries together; a whole guide with its leaflets takes about 3 MB. */
const mostBytes = 500_000_000;

/** Whole entries, and those that were being written when a build was killed. */
const entryForm = new RegExp(`^[0-9a-f]{64}(\\.\\d+)?\\${entryEnding}$`);

/**
 * Removes from a cache what has not been used for 30 days and, where it is larger than `limit` bytes, what was used
 * longest ago. What another process removes meanwhile is as good as removed.
 */
export async function tidyCache(folder: string, { now = Date.now(), limit = mostBytes } = {}): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => entryForm.test(name));
  const entries = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const { size, mtimeMs } = await stat(file).catch(() => ({ size: 0, mtimeMs: now }));
      return { file, size, used: mtimeMs };
    }),
  );
  let kept = 0;
  for (const { file, size, used } of entries.sort((one, other) => other.used - one.used)) {
    kept += size;
    if (now - used > longest || kept > limit) await rm(file, { force: true });
  }
}

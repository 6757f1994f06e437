import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/** What the name of each file in a cache ends with; nothing else in the folder is ever deleted. */
const ending = ".kept";

/** How long a use is not noted anew, in milliseconds: an hour. */
export const usesNoted = 60 * 60 * 1000;

/** Whole files of a cache, and those that were being written when a build was killed. */
export const keptForm = new RegExp(`^[0-9a-f]{64}(\\.\\d+)?\\${ending}$`);

/** Where a cache has what is kept under a key. */
export const keptPath = (folder: string, key: string) => path.join(folder, `${key}${ending}`);

/** Reads a file of a cache and notes that it was used; nothing where there is none. */
export function readKept(file: string): Buffer | undefined {
  let open: number | undefined;
  try {
    open = openSync(file, "r");
    const bytes = readFileSync(open);
    noteUse(file, fstatSync(open).mtimeMs);
    return bytes;
  } catch {
    return undefined;
  } finally {
    if (open !== undefined) closeSync(open);
  }
}

/** How far back a use is dated, in milliseconds: whoever writes into the file right after it gives it another time. */
const datedBack = 3000;

/**
 * Notes that a file of a cache was used, where that is not known of this hour; answers whether its time is another now.
 *
 * @param mtimeMs its time as it is, in milliseconds
 * @throws where there is none
 */
export function noteUse(file: string, mtimeMs: number): boolean {
  const now = Date.now() - datedBack;
  if (mtimeMs >= now - usesNoted) return false;
  utimesSync(file, now / 1000, now / 1000);
  return true;
}

/**
 * Writes a file of a cache, to the side and renamed.
 *
 * @throws where that fails
 */
export function writeKept(folder: string, key: string, bytes: Uint8Array): void {
  const aside = path.join(folder, `${key}.${process.pid}${ending}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(aside, bytes);
    renameSync(aside, keptPath(folder, key));
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../folders/project-folder.ts";

/** Hashes of places that were read. Code is read once: what is edited later is not what runs. */
const known = new Map<string, string>();

/**
 * A hash of code and of the versions of all packages, so that nothing is kept that other code has made.
 *
 * @param places files and folders of the project: `src/pdf`
 */
export function hashCode(...places: string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const place of [...places, "package-lock.json"]) hash.update(hashPlace(place));
  return hash.digest("hex");
}

/** Reads layouts anew when they are asked for next: they may be edited while this program runs. */
export function forgetLayouts(): void {
  for (const place of known.keys()) if (/^layouts\b/.test(place)) known.delete(place);
}

function hashPlace(place: string): string {
  const before = known.get(place);
  if (before !== undefined) return before;
  const hash = createHash("sha256");
  for (const file of filesIn(path.join(projectFolder, place))) hash.update(readFileSync(file));
  const digest = hash.digest("hex");
  known.set(place, digest);
  return digest;
}

/** A file itself, or the files of a folder and of those in it, by name; nothing where there is none. */
function filesIn(place: string): string[] {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [place] : [];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort();
}

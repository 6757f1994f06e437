import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../folders/project-folder.ts";

/** A place as it was read: its hash, and when each of its files had been touched last, which nobody can set back. */
interface ReadPlace {
  digest: string;
  touched: string;
}

/** Places that were read. Code is read once: what is edited later is not what runs. */
const known = new Map<string, ReadPlace>();

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

/**
 * Whether nothing that was hashed has been touched since, even if it is as it was again: what is made of layouts, which are
 * read later than they are hashed, may be kept by their hash.
 */
export function isCodeAsHashed(): boolean {
  return [...known].every(([place, { touched }]) => timesOf(place) === touched);
}

function hashPlace(place: string): string {
  const before = known.get(place);
  if (before !== undefined) return before.digest;
  const touched = timesOf(place);
  const hash = createHash("sha256");
  for (const file of filesIn(path.join(projectFolder, place))) hash.update(readFileSync(file));
  const digest = hash.digest("hex");
  known.set(place, { digest, touched });
  return digest;
}

const timesOf = (place: string) =>
  JSON.stringify(
    filesIn(path.join(projectFolder, place)).map((file) => [
      file,
      statSync(file, { throwIfNoEntry: false })?.ctimeMs,
    ]),
  );

/** A file itself, or the files of a folder and of those in it, by name; nothing where there is none. */
function filesIn(place: string): string[] {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [place] : [];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort();
}

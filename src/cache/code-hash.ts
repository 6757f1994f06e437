import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../folders/project-folder.ts";

const known = new Map<string, string>();

/**
 * A hash of code and of the versions of all packages, so that nothing is kept that other code has made.
 *
 * @param places files and folders of the project: `src/pdf`
 */
export function hashCode(...places: string[]): string {
  const name = places.join();
  const hash = known.get(name) ?? hashFiles([...places, "package-lock.json"]);
  known.set(name, hash);
  return hash;
}

function hashFiles(places: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of places.flatMap((place) => filesIn(path.join(projectFolder, place)))) {
    hash.update(readFileSync(file));
  }
  return hash.digest("hex");
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

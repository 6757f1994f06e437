import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { projectFolder } from "../../folders/project-folder.ts";

/** The code that prints, finishes and proves leaflets, and the versions of the packages that it uses. */
const shaping = ["src/browser", "src/leaflets", "src/pdf", "package-lock.json"];

/** A hash of all code that shapes a leaflet's PDF, so that none is kept that other code has made. */
export async function hashCode(): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const place of shaping) {
    for (const file of await filesIn(path.join(projectFolder, place))) hash.update(await readFile(file));
  }
  return hash.digest("hex");
}

/** A file itself, or the files of a folder and of those in it, by name; nothing where there is none. */
async function filesIn(place: string): Promise<string[]> {
  const entries = await readdir(place, { withFileTypes: true, recursive: true }).catch(
    ({ code }: NodeJS.ErrnoException) => (code === "ENOTDIR" ? undefined : []),
  );
  if (!entries) return [place];
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort();
}

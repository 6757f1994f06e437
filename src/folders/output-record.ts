import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** The file that lists what a build wrote into its folder. A build deletes a folder only where it finds nothing else. */
export const outputRecord = ".built-files";

const heading = "# A build wrote these files, and will replace them. It stops where it finds others.";

/** What systems put into any folder that is looked at. */
const ofSystems = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** Lists everything in a folder that a build has filled, so that a later one knows it again. */
export async function recordOutput(folder: string): Promise<void> {
  const files = [...(await filesIn(folder)).filter((file) => file !== outputRecord), outputRecord].sort();
  await writeFile(path.join(folder, outputRecord), `${[heading, ...files].join("\n")}\n`);
}

/**
 * What a folder holds that no build wrote: the paths of files, or all that is in it where no build filled it; nothing where
 * there is no folder. One of a version that left no list is known by its leaflets.
 */
export async function foreignFiles(folder: string): Promise<string[]> {
  const listed = await readFile(path.join(folder, outputRecord), "utf8").catch(() => undefined);
  if (listed?.startsWith(heading)) {
    const known = new Set(listed.split("\n"));
    return (await filesIn(folder)).filter((file) => !known.has(file) && !isOfSystem(file));
  }
  if (!existsSync(folder) || (await hasManifest(folder))) return [];
  return (await readdir(folder)).filter((name) => !isOfSystem(name));
}

const isOfSystem = (file: string) => ofSystems.has(path.posix.basename(file));

async function hasManifest(folder: string): Promise<boolean> {
  try {
    const { leaflets, browser } = JSON.parse(
      await readFile(path.join(folder, "leaflets/manifest.json"), "utf8"),
    );
    return Array.isArray(leaflets) && typeof browser === "string";
  } catch {
    return false;
  }
}

/** All that is no folder, by its path with forward slashes. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) =>
      path.relative(folder, path.join(parentPath, name)).split(path.sep).join("/"),
    );
}

import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { isAlive, type Owner, readOwner } from "./owner.ts";

/** A folder that belongs to a process, this one or another. */
export interface OwnedFolder {
  folder: string;
  owner: Owner;
  /** Whether the process still runs. */
  alive: boolean;
}

/** The folders in `parent` that belong to processes, with these stems in their names. */
export async function ownedFolders(
  parent: string,
  isStem: (stem: string) => boolean,
): Promise<OwnedFolder[]> {
  const names = await readdir(parent).catch(() => []);
  const found = names.map(async (name) => {
    const read = readOwner(name);
    if (!read || !isStem(read.stem)) return undefined;
    const folder = path.join(parent, name);
    const touched = await stat(folder).catch(() => undefined);
    if (!touched) return undefined;
    return { folder, owner: read.owner, alive: await isAlive(read.owner, touched.mtimeMs) };
  });
  return (await Promise.all(found)).filter((each) => each !== undefined);
}

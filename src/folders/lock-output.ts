import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { makeOwnFolder, removeOwnFolder } from "./own-folder.ts";
import { type OwnedFolder, ownedFolders } from "./owned-folders.ts";

/**
 * Waits until no other process fills a folder, and gives the folder to fill instead, beside it. That is the lock, too:
 * whoever sees another's beside its own takes its own away and tries again after a while, so that never two go on; and
 * one whose process has ended does not count.
 *
 * @param say told once who is being waited for
 */
export async function lockOutput(out: string, say: (line: string) => void): Promise<string> {
  const parent = path.dirname(out);
  const stem = `${path.basename(out)}.building`;
  const others = async (own?: string) =>
    (await ownedFolders(parent, (each) => each === stem)).filter(
      ({ folder, alive }) => alive && folder !== own,
    );
  for (let told = false; ; ) {
    const staging = await makeOwnFolder(parent, stem);
    const [other] = await others(staging);
    if (!other) return staging;
    await removeOwnFolder(staging);
    if (!told) say(waitingFor(other, out));
    told = true;
    do await setTimeout(100 + 200 * Math.random());
    while ((await others()).length > 0);
  }
}

/** Does something while no other process does the like: the lock is a folder that begins with `place`. */
export async function oneByOne<Made>(place: string, work: () => Promise<Made>): Promise<Made> {
  const lock = await lockOutput(place, () => {});
  try {
    return await work();
  } finally {
    await removeOwnFolder(lock);
  }
}

function waitingFor({ owner: { pid, since } }: OwnedFolder, out: string): string {
  const time = new Date(since).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "medium" });
  return `Another build fills ${path.basename(out)}/ (process ${pid}, since ${time}). Waiting until it has ended.`;
}

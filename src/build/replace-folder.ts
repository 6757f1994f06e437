import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";

/**
 * Runs `fill` on a new folder beside `out` and puts it in the place of `out` once it is complete. Where `fill` throws
 * or answers `false`, `out` stays as it was and the new folder is removed.
 */
export async function replaceFolder(out: string, fill: (staging: string) => Promise<boolean>): Promise<void> {
  const staging = `${path.resolve(out)}.building`;
  const former = `${path.resolve(out)}.former`;
  await rm(staging, { recursive: true, force: true });
  await rm(former, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  try {
    if (!(await fill(staging))) return;
    if (existsSync(out)) await rename(out, former);
    await rename(staging, out);
  } finally {
    await rm(staging, { recursive: true, force: true });
    await rm(former, { recursive: true, force: true });
  }
}

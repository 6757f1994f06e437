import { createHash } from "node:crypto";
import { copyFileSync, linkSync, rmSync } from "node:fs";
import { keptPath, readKept, writeKept } from "./kept-file.ts";

/**
 * Keeps bytes in the folder of a cache, by what they are.
 *
 * @returns their SHA-256
 * @throws where that fails
 */
export function keepBytes(folder: string, bytes: Uint8Array): string {
  const hash = hashOf(bytes);
  writeKept(folder, hash, bytes);
  return hash;
}

/** Whether a cache has these bytes, undamaged. */
export function hasBytes(folder: string, hash: string): boolean {
  const bytes = readKept(keptPath(folder, hash));
  return bytes !== undefined && hashOf(bytes) === hash;
}

/**
 * Puts kept bytes in place, as a link to where they are kept: that takes a tenth of the time of writing them. On another disk they
 * are copied. Nothing may write into the file there, only replace it.
 *
 * @throws where that fails
 */
export function placeBytes(folder: string, hash: string, target: string): void {
  const file = keptPath(folder, hash);
  rmSync(target, { force: true });
  try {
    linkSync(file, target);
  } catch {
    copyFileSync(file, target);
  }
}

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

import { createHash } from "node:crypto";
import { copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { keptPath, readKept, writeKept } from "./kept-file.ts";

/**
 * Keeps a file that was just written, by what it holds: a link to it takes a tenth of the time of writing it once more. On
 * another disk it is copied. Nothing may write into the file any more, only replace it.
 *
 * @param bytes what was written into it
 * @returns their SHA-256
 * @throws where that fails
 */
export function keepFile(folder: string, bytes: Uint8Array, file: string): string {
  const hash = hashOf(bytes);
  const kept = keptPath(folder, hash);
  try {
    rmSync(kept, { force: true }); // What is there may be damaged.
    linkSync(file, kept);
  } catch {
    writeKept(folder, hash, bytes);
  }
  return hash;
}

/** Whether a cache has these bytes, undamaged. */
export const hasBytes = (folder: string, hash: string) => readBytes(folder, hash) !== undefined;

/** Kept bytes; nothing where they are not there, or damaged. */
export function readBytes(folder: string, hash: string): Buffer | undefined {
  const bytes = readKept(keptPath(folder, hash));
  return bytes && hashOf(bytes) === hash ? bytes : undefined;
}

/**
 * Writes a file anew: what was linked to the one before keeps what it holds.
 *
 * @throws where that fails
 */
export function replaceFile(file: string, bytes: Uint8Array): void {
  rmSync(file, { force: true });
  writeFileSync(file, bytes);
}

/**
 * Puts kept bytes in place, as a link to where they are kept, and makes the folder for them. On another disk they are copied.
 *
 * @throws where that fails
 */
export function placeBytes(folder: string, hash: string, target: string): void {
  const file = keptPath(folder, hash);
  try {
    linkSync(file, target); // As a rule, the folder is there and the file is not.
  } catch {
    mkdirSync(path.dirname(target), { recursive: true });
    rmSync(target, { force: true });
    try {
      linkSync(file, target);
    } catch {
      copyFileSync(file, target);
    }
  }
}

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

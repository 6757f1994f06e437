import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { systemCode } from "../report/thrown.ts";
import { hashedFile } from "./hashed-file.ts";
import { keptPath, readKept, writeKept } from "./kept-file.ts";
import { SoundFiles } from "./sound-files.ts";

/**
 * Keeps a file that was just written, by what it holds: a link to it takes a tenth of the time of writing it once more. On
 * another disk it is copied. Nothing may write into the file any more, only replace it.
 *
 * @param hash the SHA-256 of what it holds
 * @throws where that fails
 */
export function keepFile(folder: string, hash: string, file: string): void {
  const kept = keptPath(folder, hash);
  try {
    rmSync(kept, { force: true }); // What is there may be damaged.
    linkSync(file, kept);
  } catch {
    writeKept(folder, hash, readFileSync(file));
  }
  SoundFiles.of(folder).note(hash);
}

/** Whether a cache has these bytes, undamaged. */
export const hasBytes = (folder: string, hash: string) => SoundFiles.of(folder).has(hash);

/** Kept bytes; nothing where they are not there, or damaged. */
export function readBytes(folder: string, hash: string): Buffer | undefined {
  const bytes = readKept(keptPath(folder, hash));
  return bytes && hashedFile(bytes).hash === hash ? bytes : undefined;
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
 * Puts bytes in place of which most are the same at every build: as a link where they are kept, else written, and kept where that can be done.
 * A disk makes a link much faster than a file.
 *
 * @param folder where they are kept, if they are
 * @throws where they cannot be put in place
 */
export function placeOrWrite(folder: string | undefined, bytes: Uint8Array, target: string): void {
  const { hash } = hashedFile(bytes);
  if (folder !== undefined && hasBytes(folder, hash)) {
    placeBytes(folder, hash, target);
    return;
  }
  replaceFile(target, bytes);
  try {
    if (folder !== undefined) keepFile(folder, hash, target);
  } catch {
    // The next build writes it again.
  }
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
  } catch (error) {
    if (systemCode(error) === "EEXIST") rmSync(target, { force: true });
    else mkdirSync(path.dirname(target), { recursive: true });
    try {
      linkSync(file, target);
    } catch {
      copyFileSync(file, target);
    }
  }
}

import childProcess from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The real guide, which may be reworded at any time: a test of the engine that reads it fails here and says so. */
const guide = path.resolve("content");

/** Has a function refuse what `isGuide` finds in its arguments. */
function refuse(owner: object, name: string, isGuide: (...args: unknown[]) => boolean): void {
  const functions = owner as Record<string, (...args: unknown[]) => unknown>;
  const real = functions[name];
  if (!real) throw new Error(`There is no function ${name} any more.`);
  const guarded =
    (call: (...args: unknown[]) => unknown) =>
    (...args: unknown[]) => {
      if (isGuide(...args))
        throw new Error("Only test/guide may read the real guide: take test/sample instead.");
      return call(...args);
    };
  functions[name] = guarded(real);
  // A function that says how it becomes one with a promise, as execFile does, still gives both of its outputs.
  const promised = (real as { [promisify.custom]?: typeof real })[promisify.custom];
  if (promised) Object.defineProperty(functions[name], promisify.custom, { value: guarded(promised) });
}

/** Whether a path leads into the guide. */
function isInGuide(place: unknown): boolean {
  const given = place instanceof URL ? fileURLToPath(place) : place;
  return typeof given === "string" && `${path.resolve(given)}${path.sep}`.startsWith(`${guide}${path.sep}`);
}

/** Whether a command is run that reads the guide because no other content is named. */
function isOnGuide(_: unknown, args: unknown): boolean {
  const words = Array.isArray(args) ? args.map(String) : [];
  return words.some((word) => /^scripts\/\w+\.ts$/.test(word)) && !words.includes("--content");
}

/** Test files share their worker, and this file is read anew for each. */
const worker = globalThis as { isGuarded?: boolean };
if (!worker.isGuarded) {
  worker.isGuarded = true;
  for (const name of ["readFile", "readdir", "cp", "open"]) {
    refuse(fs.promises, name, isInGuide);
    refuse(fs, `${name}Sync`, isInGuide);
  }
  for (const name of ["execFile", "spawn"]) refuse(childProcess, name, isOnGuide);
  syncBuiltinESMExports();
}

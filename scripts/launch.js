import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

/*
 * Runs a program in TypeScript: `node scripts/launch.js scripts/check.ts FLAGS`.
 *
 * It is bundled first, which takes a tenth of a second; a loader that hands hundreds of modules to Node one by one takes ten times
 * that. The bundle stands two folders deep, as the modules of `src` do, so that their own paths hold; it is kept by its hash.
 */

const DAY = 86_400_000;
const project = fileURLToPath(new URL("../", import.meta.url));
const folder = join(project, ".cache/programs");

const [, , program = ""] = process.argv;
process.argv.splice(1, 1);
await import(pathToFileURL(bundled(program)).href);

/**
 * Bundles a program, and tells where.
 *
 * @param {string} entry
 */
function bundled(entry) {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    sourcemap: process.env.NODE_OPTIONS?.includes("--enable-source-maps") ? "inline" : false,
    absWorkingDir: process.cwd(),
    write: false,
  });
  const contents = outputFiles[0]?.contents ?? "";
  const name = basename(entry, ".ts");
  const file = join(
    folder,
    `${name}-${createHash("sha256").update(contents).digest("hex").slice(0, 16)}.mjs`,
  );
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  for (const each of readdirSync(folder).filter((other) => other.startsWith(`${name}-`))) {
    const old = join(folder, each);
    if (Date.now() - (statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? 0) > DAY)
      rmSync(old, { force: true });
  }
  const own = `${file}.${process.pid}`;
  writeFileSync(own, contents);
  renameSync(own, file);
  return file;
}

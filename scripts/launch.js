import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/*
 * Runs a program in TypeScript: `node scripts/launch.js scripts/check.ts FLAGS`.
 *
 * It is bundled first, which takes a tenth of a second; a loader that hands hundreds of modules to Node one by one takes ten times
 * that. The bundle stands two folders deep, as the modules of `src` do, so that their own paths hold. It is kept by its hash, and
 * used again as long as no file that it was made of has another size or time.
 */

const DAY = 86_400_000;
const project = fileURLToPath(new URL("../", import.meta.url));
const folder = join(project, ".cache/programs");

const [, , program = ""] = process.argv;
process.argv.splice(1, 1);
await import(pathToFileURL(keptBundle(program) ?? (await bundle(program))).href);

/**
 * The bundle of an earlier run, if it would be the same today.
 *
 * @param {string} entry
 */
function keptBundle(entry) {
  try {
    const { file, inputs } = JSON.parse(readFileSync(recordOf(entry), "utf8"));
    statSync(file);
    return Object.entries(inputs).every(([input, state]) => stateOf(input) === state) ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Bundles a program, and tells where.
 *
 * @param {string} entry
 */
async function bundle(entry) {
  const begun = Date.now();
  const { buildSync } = await import("esbuild");
  const { outputFiles, metafile } = buildSync({
    entryPoints: [entry],
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    sourcemap: withSourceMap() && "inline",
    absWorkingDir: process.cwd(),
    metafile: true,
    write: false,
  });
  const contents = outputFiles[0]?.contents ?? "";
  const name = basename(entry, ".ts");
  const file = join(
    folder,
    `${name}-${createHash("sha256").update(contents).digest("hex").slice(0, 16)}.mjs`,
  );
  mkdirSync(folder, { recursive: true });
  for (const each of readdirSync(folder).filter((other) => other.startsWith(`${name}-`))) {
    const old = join(folder, each);
    if (Date.now() - (statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? 0) > DAY)
      rmSync(old, { force: true });
  }
  replace(file, contents);
  const inputs = [...Object.keys(metafile.inputs), fileURLToPath(import.meta.url)];
  if (inputs.some((input) => statSync(input).mtimeMs >= begun)) return file; // It may have changed after it was read.
  const states = Object.fromEntries(inputs.map((input) => [input, stateOf(input)]));
  replace(recordOf(entry), JSON.stringify({ file, inputs: states }));
  return file;
}

/**
 * Where it is kept what a bundle was made of. A relative path means something else in another folder.
 *
 * @param {string} entry
 */
function recordOf(entry) {
  const asked = createHash("sha256").update(JSON.stringify([process.cwd(), entry, withSourceMap()]));
  return join(folder, `${basename(entry, ".ts")}-${asked.digest("hex").slice(0, 16)}.json`);
}

/** @param {string} file */
function stateOf(file) {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size}`;
}

function withSourceMap() {
  return process.env.NODE_OPTIONS?.includes("--enable-source-maps") ?? false;
}

/**
 * Another run may read the file at the same moment: it finds the whole of the old or of the new one.
 *
 * @param {string} file
 * @param {string | Uint8Array} contents
 */
function replace(file, contents) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, contents);
  renameSync(own, file);
}

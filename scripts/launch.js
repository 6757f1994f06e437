import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/*
 * Runs a program in TypeScript: `node scripts/launch.js scripts/check.ts FLAGS`.
 *
 * It is bundled first, which takes a tenth of a second; a loader that hands hundreds of modules to Node one by one takes ten times
 * that. What is imported when it is used (`await import`) is a bundle of its own. All stand two folders deep, as the modules of `src`
 * do, so that their own paths hold. They are kept by their hashes, and used again as long as no file that they were made of has
 * another size or time.
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
    const { files, inputs } = JSON.parse(readFileSync(recordOf(entry), "utf8"));
    for (const file of files) statSync(file);
    const [file] = files;
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
  const name = basename(entry, ".ts");
  const { outputFiles, metafile } = buildSync({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    sourcemap: withSourceMap() && "inline",
    absWorkingDir: process.cwd(),
    outdir: folder,
    entryNames: `${name}-[hash]`,
    chunkNames: `${name}-[hash]`,
    outExtension: { ".js": ".mjs" },
    metafile: true,
    write: false,
  });
  mkdirSync(folder, { recursive: true });
  for (const each of readdirSync(folder).filter((other) => other.startsWith(`${name}-`))) {
    const old = join(folder, each);
    if (Date.now() - (statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? 0) > DAY)
      rmSync(old, { force: true });
  }
  for (const { path, contents } of outputFiles) replace(path, contents);
  const started = relative(process.cwd(), resolve(entry)).replaceAll(sep, "/");
  const outputs = Object.entries(metafile.outputs);
  // What is imported when it is used stands among them, in any order.
  const file = resolve(outputs.find(([, { entryPoint }]) => entryPoint === started)?.[0] ?? "");
  const files = [file, ...outputFiles.map(({ path }) => path)];
  const inputs = [...Object.keys(metafile.inputs), fileURLToPath(import.meta.url)];
  if (inputs.some((input) => statSync(input).mtimeMs >= begun)) return file; // It may have changed after it was read.
  const states = Object.fromEntries(inputs.map((input) => [input, stateOf(input)]));
  replace(recordOf(entry), JSON.stringify({ files, inputs: states }));
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

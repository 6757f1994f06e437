import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isMainThread } from "node:worker_threads";
import { explainSystemError } from "../src/report/explain-system-error.js";

/*
 * Runs a program in TypeScript: `node scripts/launch.js scripts/check.ts FLAGS`.
 *
 * It is bundled first, which takes two tenths of a second; a loader that hands hundreds of modules to Node one by one takes many times
 * that. What is imported when it is used (`await import`) is a bundle of its own. All stand two folders deep, as the modules of `src`
 * do, so that their own paths hold. They are kept by their hashes, and used again as long as neither they nor a file that they were
 * made of has another size or time. What keeps a program from being started is told as commands tell it.
 */

const DAY = 86_400_000;

/** Packages of very many small modules, which take longer to find one by one than to be bundled. Others may look for files of their own. */
const bundled = new Set(["culori", "markdown-it", "zod"]);

const project = fileURLToPath(new URL("../", import.meta.url));
const folder = join(project, ".cache/programs");

const [, , program = ""] = process.argv;
process.argv.splice(1, 1);
try {
  requireNode();
  await import(pathToFileURL(keptBundle(program) ?? (await bundle(program))).href);
} catch (error) {
  if (!isMainThread) throw error; // Whoever has started the thread tells it.
  console.error((error instanceof Error && explainSystemError(error)) || error);
  process.exitCode = 2;
}

/** This file is read by older ones, which do not understand what they would read next. */
function requireNode() {
  const { engines } = readManifest();
  const needed = engines.node.replace(/^\D+/, "");
  const older = process.versions.node.localeCompare(needed, "en", { numeric: true }) < 0;
  if (!older) return;
  console.error(
    `This is Node.js ${process.versions.node}, and the guide needs ${needed} or newer. Install it from https://nodejs.org/ and run the command again.`,
  );
  process.exit(2);
}

function readManifest() {
  return JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
}

/**
 * The bundle of an earlier run, if it would be the same today.
 *
 * @param {string} entry
 */
function keptBundle(entry) {
  try {
    const { file, states } = JSON.parse(readFileSync(recordOf(entry), "utf8"));
    return Object.entries(states).every(([each, state]) => stateOf(each) === state) ? file : undefined;
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
  const name = basename(entry, ".ts");
  const { dependencies, devDependencies } = readManifest();
  const packages = Object.keys({ ...dependencies, ...devDependencies });
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    external: packages.filter((name) => !bundled.has(name)),
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
    logLevel: "silent",
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
  const inputs = [...Object.keys(metafile.inputs), fileURLToPath(import.meta.url)];
  if (inputs.some((input) => statSync(input).mtimeMs >= begun)) return file; // It may have changed after it was read.
  const all = [...outputFiles.map(({ path }) => path), ...inputs];
  replace(
    recordOf(entry),
    JSON.stringify({ file, states: Object.fromEntries(all.map((each) => [each, stateOf(each)])) }),
  );
  return file;
}

/**
 * Builds in memory. What keeps esbuild itself from running, such as a folder of packages from another machine, has the code of a
 * package that is not there.
 *
 * @template {import("esbuild").BuildOptions} Options
 * @param {import("esbuild").SameShape<import("esbuild").BuildOptions, Options>} options
 */
async function build(options) {
  try {
    const { buildSync } = await import("esbuild");
    return buildSync(options);
  } catch (error) {
    const isOfCode = error instanceof Error && "errors" in error;
    throw isOfCode
      ? error
      : Object.assign(new Error("esbuild", { cause: error }), { code: "ERR_DLOPEN_FAILED" });
  }
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
  try {
    writeFileSync(own, contents);
    renameSync(own, file);
  } catch (error) {
    rmSync(own, { force: true });
    throw error;
  }
}

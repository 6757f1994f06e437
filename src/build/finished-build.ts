import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { browserBuild } from "../browser/browser-build.ts";
import type { FoundBrowser } from "../browser/usual-places.ts";
import { Cache } from "../cache/cache.ts";
import { hashCode, isCodeAsHashed } from "../cache/code-hash.ts";
import { foreignFiles } from "../folders/output-record.ts";
import { realPath } from "../folders/real-path.ts";
import { outputFiles } from "../inspect/output-files.ts";
import type { BuildOptions, BuildResult } from "./build-options.ts";

/** What a build found and made, and the state of each file that it put in place. */
interface Finished {
  result: BuildResult;
  files: FileState[];
  /** The build of the browsers that print, and the one that is on this machine; nothing where nothing is printed. */
  browser: { found: FoundBrowser | undefined; build: string } | undefined;
}

type FileState = [file: string, bytes: number, changed: number];

/**
 * A build that ended well, kept by a hash of all that it read. The same input gives the same bytes: where this build would
 * read the same, the browser that printed is still there, and its folder holds what it would make, there is nothing to do.
 *
 * @returns nothing for a build that keeps nothing, makes only a part, or has to look at what others have printed
 */
export async function finishedBuild(options: BuildOptions) {
  const { cache: folder, out, say } = options;
  if (folder === undefined || options.select || options.elsewhere) return undefined;
  const cache = new Cache<Finished>(folder, say);
  const touched = await timesOf(options);
  const key = await keyOf(options);

  return {
    /** What such a build found and made, where its folder still holds it. */
    async find(): Promise<BuildResult | undefined> {
      const known = cache.read(key);
      if (!known?.result.built || (await foreignFiles(out)).length > 0) return undefined;
      if (known.browser && (await buildOf(known.browser.found, say)) !== known.browser.build)
        return undefined;
      if (JSON.stringify(await statesOf(out)) !== JSON.stringify(known.files)) return undefined;
      say(`Nothing has changed: ${out}/ holds what this build would make.`);
      const built = { ...known.result.built, printed: 0, changes: { reprint: [], look: [] } };
      return { ...known.result, built };
    },
    /** Keeps what was just put in place, unless something that it was made of was touched meanwhile, even if it is as it was again. */
    async keep(result: BuildResult): Promise<void> {
      if (!isCodeAsHashed() || JSON.stringify(await timesOf(options)) !== JSON.stringify(touched)) return;
      const browser = (result.built?.leaflets ?? 0) > 0 ? await findPrinter(options) : undefined;
      cache.write(key, { result, files: await statesOf(out), browser });
    },
  };
}

async function findPrinter({ say }: BuildOptions): Promise<Finished["browser"]> {
  const { findBrowser } = await import("../browser/find-browser.ts");
  const found = process.env.LEAFLET_BROWSERS ? undefined : await findBrowser(say);
  return { found, build: (await buildOf(found, say)) ?? "" };
}

/** The build of a browser of this machine, or of those elsewhere; nothing where it no longer starts. */
async function buildOf(
  found: FoundBrowser | undefined,
  say: BuildOptions["say"],
): Promise<string | undefined> {
  if (found) return browserBuild(found).catch(() => undefined);
  const { findPrintingBrowsers } = await import("../browser/find-printing-browsers.ts");
  return (await findPrintingBrowsers(say)).build;
}

/** A hash of all that a build reads, and of what it was asked for. */
async function keyOf({ content, out, words, today, part, date }: BuildOptions): Promise<string> {
  const read = [await hashFiles(content), words === undefined ? [] : await hashFiles(words)];
  const named = [process.env.PUPPETEER_EXECUTABLE_PATH, process.env.LEAFLET_BROWSERS];
  const about = [await realPath(out), today, part, date, named, hashCode("src", "layouts"), read];
  return createHash("sha256").update(JSON.stringify(about)).digest("hex");
}

/** When each file that a build reads was touched last; nobody can set that time back, as they can that of a change. */
async function timesOf({ content, words }: BuildOptions): Promise<[file: string, touched: number][]> {
  const folders = words === undefined ? [content] : [content, words];
  const files = folders.map(async (folder) => {
    const names = await outputFiles(folder).catch(() => []);
    return names.map((name) => path.join(folder, name));
  });
  return (await Promise.all(files)).flat().map((file) => [file, statSync(file).ctimeMs]);
}

/** The hash of each file in a folder; none where there is no folder. */
async function hashFiles(folder: string): Promise<[file: string, hash: string][]> {
  const files = await outputFiles(folder).catch(() => []);
  return files.map((file) => {
    const bytes = readFileSync(path.join(folder, file));
    return [file, createHash("sha256").update(bytes).digest("hex")];
  });
}

/** How large each file in a folder is, and when it was changed; none where there is no folder. */
async function statesOf(folder: string): Promise<FileState[]> {
  const files = await outputFiles(folder).catch(() => []);
  return files.map((file) => {
    const { size, mtimeMs } = statSync(path.join(folder, file));
    return [file, size, mtimeMs];
  });
}

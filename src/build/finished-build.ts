import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { findPrintingBrowsers } from "../browser/find-printing-browsers.ts";
import { Cache } from "../cache/cache.ts";
import { hashCode } from "../cache/code-hash.ts";
import { foreignFiles } from "../folders/output-record.ts";
import { realPath } from "../folders/real-path.ts";
import { outputFiles } from "../inspect/read-output.ts";
import type { BuildOptions, BuildResult } from "./build-guide.ts";

/** What a build found and made, and a hash of each file that it put in place. */
interface Finished {
  result: BuildResult;
  files: FileHash[];
  /** The build of the browsers that print; nothing where nothing is printed. */
  browser: string | undefined;
}

type FileHash = [file: string, hash: string];

/**
 * A build that ended well, kept by a hash of all that it read. The same input gives the same bytes: where this build would
 * read the same, and its folder holds what it would make, there is nothing to do.
 *
 * @returns nothing for a build that keeps nothing, makes only a part, or has to look at what others have printed
 */
export async function finishedBuild(options: BuildOptions) {
  const { cache: folder, out, say } = options;
  if (folder === undefined || options.select || options.elsewhere) return undefined;
  const cache = new Cache<Finished>(folder, say);
  const key = await keyOf(options);
  const browserFor = async ({ built }: BuildResult) =>
    built && built.leaflets > 0 ? (await findPrintingBrowsers(say)).build : undefined;

  return {
    /** What such a build found and made, where its folder still holds it. */
    async find(): Promise<BuildResult | undefined> {
      const known = await cache.read(key);
      if (!known?.result.built || (await foreignFiles(out)).length > 0) return undefined;
      if (JSON.stringify(await hashFiles(out)) !== JSON.stringify(known.files)) return undefined;
      if (known.browser !== (await browserFor(known.result))) return undefined;
      say(`Nothing has changed: ${out}/ holds what this build would make.`);
      const built = { ...known.result.built, printed: 0, changes: { reprint: [], look: [] } };
      return { ...known.result, built };
    },
    /** Keeps what was just put in place, unless something that it was made of has changed meanwhile. */
    async keep(result: BuildResult): Promise<void> {
      if ((await keyOf(options)) !== key) return;
      await cache.write(key, { result, files: await hashFiles(out), browser: await browserFor(result) });
    },
  };
}

/** A hash of all that a build reads, and of what it was asked for. */
async function keyOf({ content, out, words, today, part, date }: BuildOptions): Promise<string> {
  const read = [await hashFiles(content), words === undefined ? [] : await hashFiles(words)];
  const about = [await realPath(out), today, part, date, hashCode("src", "layouts"), read];
  return createHash("sha256").update(JSON.stringify(about)).digest("hex");
}

/** The hash of each file in a folder; none where there is no folder. */
async function hashFiles(folder: string): Promise<FileHash[]> {
  const files = await outputFiles(folder).catch(() => []);
  return files.map((file) => {
    const bytes = readFileSync(path.join(folder, file));
    return [file, createHash("sha256").update(bytes).digest("hex")];
  });
}

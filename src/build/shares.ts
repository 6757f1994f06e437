import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { findBrowser } from "../browser/find-browser.ts";
import { Cache } from "../cache/cache.ts";
import { checkContent } from "../checks/check-content.ts";
import { ask } from "../checks/rule.ts";
import { rulesOf } from "../checks/rules.ts";
import type { Content } from "../content/model.ts";
import { guardFolders } from "../folders/guard-folders.ts";
import { makeTemporaryFolder, removeOwnFolder } from "../folders/own-folder.ts";
import { replaceFolder } from "../folders/replace-folder.ts";
import type { FinishedLeaflet } from "../leaflets/finished-leaflet.ts";
import { leafletKey, printTools } from "../leaflets/leaflet-key.ts";
import { makeLeaflets } from "../leaflets/make-leaflets.ts";
import type { PrintJob } from "../leaflets/print-jobs.ts";
import { renderPrints } from "../leaflets/render-prints.ts";
import { type Selection, selectJobs } from "../leaflets/select-jobs.ts";
import type { Issue } from "../report/issue.ts";
import { ToolError } from "../report/tool-error.ts";
import { type BuildOptions, type BuildResult, buildGuide, planGuide } from "./build-guide.ts";
import { copyImages } from "./copy-images.ts";

type Shard = NonNullable<Selection["shard"]>;

/** What the folder of a share holds: the leaflets that one machine has printed, by the keys under which they are kept. */
interface Share extends Shard {
  leaflets: { file: string; key: string }[];
}

interface FoundShare extends Share {
  folder: string;
}

/** The file that says it. */
const list = "share.json";

/**
 * Prints one of several equal shares of the leaflets into a folder, with nothing but the content: no site is made.
 *
 * @returns the issues that were found, and how many leaflets were printed; none where the content has errors
 * @throws {ToolError} where a tool or the machine fails
 */
export async function printShare(
  shard: Shard,
  options: BuildOptions,
): Promise<{ issues: Issue[]; printed?: number }> {
  await guardFolders(options);
  const { content, issues } = await checkContent(options.content, options.today, options);
  if (!content) return { issues };
  const found: Issue[] = [...issues];
  let printed: number | undefined;
  await replaceFolder(
    options.out,
    (folder) =>
      withPrints(content, options, async (jobs, site) => {
        const own = selectJobs(jobs, { shard });
        const print = { ...options, site, organisation: content.data.organisation, words: content.words };
        const made = await makeLeaflets(own, { ...print, cache: folder });
        const faults = rulesOf("paper").flatMap((each) => ask(each, content, made.faults));
        found.push(...faults);
        if (faults.some(({ severity }) => severity === "error")) return false;
        const tools = await toolsOf(own, options);
        const leaflets = await Promise.all(
          own.map(async (job) => ({ file: job.file, key: await leafletKey(job, print, tools) })),
        );
        const share: Share = { ...shard, leaflets };
        await writeFile(path.join(folder, list), `${JSON.stringify(share, null, 1)}\n`);
        printed = own.length;
        return true;
      }),
    options,
  );
  return { issues: found, ...(printed !== undefined && { printed }) };
}

/**
 * Builds the guide with the leaflets that several machines have printed: all have to be there, each once, made of this
 * content by this program with this browser.
 *
 * @throws {ToolError} where a share is missing, doubled, damaged or of something else, by name
 */
export async function mergeAndBuild(folders: readonly string[], options: BuildOptions): Promise<BuildResult> {
  const shares = await readShares(folders);
  const { content, issues } = await checkContent(options.content, options.today, options);
  if (!content) return { issues };
  const kept = options.cache ?? (await makeTemporaryFolder("shares"));
  const cache = new Cache<FinishedLeaflet>(kept, options.say);
  try {
    await withPrints(content, options, async (jobs, site) => {
      const print = { ...options, site, organisation: content.data.organisation, words: content.words };
      const tools = await toolsOf(jobs, options);
      for (const job of jobs) {
        const key = await leafletKey(job, print, tools);
        const share = shares.find(({ leaflets }) => leaflets.some((leaflet) => leaflet.key === key));
        if (!share) throw new ToolError(whyNot(job, shares));
        const leaflet = await new Cache<FinishedLeaflet>(share.folder, options.say).read(key);
        if (!leaflet) throw new ToolError(`${job.file} is damaged in ${share.folder}. ${printAgain(share)}`);
        await cache.write(key, leaflet);
      }
      return true;
    });
    return await buildGuide({ ...options, cache: kept });
  } finally {
    if (options.cache === undefined) await removeOwnFolder(kept);
  }
}

/** Reads all shares of a guide: each once, and none missing. */
async function readShares(folders: readonly string[]): Promise<FoundShare[]> {
  const shares = await Promise.all(folders.map(async (folder) => ({ folder, ...(await readShare(folder)) })));
  const [{ shares: all = 0 } = {}] = shares;
  const odd = shares.find((share) => share.shares !== all);
  if (odd) throw new ToolError(`${odd.folder} is one of ${odd.shares} shares, ${folders[0]} one of ${all}.`);
  for (let number = 1; number <= all; number += 1) {
    const same = shares.filter(({ share }) => share === number).map(({ folder }) => folder);
    if (same.length > 1)
      throw new ToolError(`Share ${number} is there twice: ${same.join(" and ")}. Give one.`);
    if (same.length === 0) {
      const how = `npm run leaflets -- --shard ${number}/${all} --out share-${number}`;
      throw new ToolError(`Share ${number} of ${all} is missing. Print it: ${how}`);
    }
  }
  return shares;
}

/** Renders all print pages of a content folder into a folder that is there for a while. */
async function withPrints(
  content: Content,
  options: BuildOptions,
  use: (jobs: PrintJob[], site: string) => Promise<boolean>,
): Promise<boolean> {
  const site = await makeTemporaryFolder("shares");
  try {
    const { jobs } = planGuide(content);
    await copyImages(content, options.content, site);
    await renderPrints(content, jobs, site);
    return await use(jobs, site);
  } finally {
    await removeOwnFolder(site);
  }
}

/** What prints these; no browser is looked for where there are none. */
async function toolsOf(jobs: readonly PrintJob[], { say }: BuildOptions): Promise<string> {
  return jobs.length === 0 ? "" : printTools(await findBrowser(say));
}

async function readShare(folder: string): Promise<Share> {
  try {
    const share: Share = JSON.parse(await readFile(path.join(folder, list), "utf8"));
    if (share.share >= 1 && share.share <= share.shares && Array.isArray(share.leaflets)) return share;
  } catch {
    // Told below.
  }
  throw new ToolError(
    `${folder} holds no share. Name the folders that npm run leaflets -- --shard K/N filled.`,
  );
}

/** Why no share holds a leaflet as it is to be. */
function whyNot({ file }: PrintJob, shares: readonly FoundShare[]): string {
  const other = shares.find(({ leaflets }) => leaflets.some((leaflet) => leaflet.file === file));
  if (!other) return `No share holds ${file}: they are of other content. Print all of them again.`;
  return `${file} in ${other.folder} was made of other words, by another browser or by another version of this program. ${printAgain(other)}`;
}

const printAgain = ({ share, shares, folder }: FoundShare) =>
  `Print it again: npm run leaflets -- --shard ${share}/${shares} --out ${folder}`;

import { checkContent } from "../checks/check-content.ts";
import { ask } from "../checks/rule.ts";
import { rulesOf } from "../checks/rules.ts";
import type { Content } from "../content/model.ts";
import { guardFolders } from "../folders/guard-folders.ts";
import { makeTemporaryFolder, removeOwnFolder } from "../folders/own-folder.ts";
import { replaceFolder } from "../folders/replace-folder.ts";
import { makeLeaflets } from "../leaflets/make-leaflets.ts";
import { renderPrints } from "../leaflets/render-prints.ts";
import { selectJobs } from "../leaflets/select-jobs.ts";
import type { Issue } from "../report/issue.ts";
import { buildGuide } from "./build-guide.ts";
import type { BuildOptions, BuildResult } from "./build-options.ts";
import { copyImages } from "./copy-images.ts";
import { planGuide } from "./plan-guide.ts";
import { readShares, type Shard, writeShare } from "./share-folders.ts";

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
  const result: { issues: Issue[]; printed?: number } = { issues: [...issues] };
  const fill = async (folder: string) => {
    const { faults, printed } = await fillShare(folder, shard, content, options);
    result.issues.push(...faults);
    if (printed !== undefined) result.printed = printed;
    return printed !== undefined;
  };
  await replaceFolder(options.out, fill, options);
  return result;
}

/**
 * Builds the guide with the leaflets that several machines have printed: all have to be there, each once, made of this
 * content by this program with one build of the browser.
 *
 * @throws {ToolError} where a share is missing, doubled, damaged or of something else, by name
 */
export async function mergeAndBuild(folders: readonly string[], options: BuildOptions): Promise<BuildResult> {
  return buildGuide({ ...options, elsewhere: await readShares(folders) });
}

/** Prints the leaflets of a share into its folder; none where something of the content does not do on paper. */
async function fillShare(
  folder: string,
  shard: Shard,
  content: Content,
  options: BuildOptions,
): Promise<{ faults: Issue[]; printed?: number }> {
  const site = await makeTemporaryFolder("shares");
  try {
    const jobs = selectJobs(planGuide(content).jobs, { shard });
    await copyImages(content, options.content, site);
    await renderPrints(content, jobs, site);
    const print = { ...options, site, organisation: content.data.organisation, words: content.words };
    const { keys, build, faults: found } = await makeLeaflets(jobs, { ...print, cache: folder });
    const faults = rulesOf("paper").flatMap((each) => ask(each, content, found));
    if (faults.some(({ severity }) => severity === "error")) return { faults };
    const leaflets = jobs.map((job) => ({ file: job.file, key: keys.get(job) ?? "" }));
    await writeShare(folder, { ...shard, build, leaflets });
    return { faults, printed: jobs.length };
  } finally {
    await removeOwnFolder(site);
  }
}

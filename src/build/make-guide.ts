import { SoundFiles } from "../cache/sound-files.ts";
import { tidyCache } from "../cache/tidy-cache.ts";
import { checkOutput } from "../checks/check-output.ts";
import { pageBudget } from "../checks/graph/page-budget.ts";
import { twoWordings } from "../checks/graph/two-wordings.ts";
import { ask } from "../checks/rule.ts";
import { rulesOf } from "../checks/rules.ts";
import { replaceFolder } from "../folders/replace-folder.ts";
import { CarriedOver } from "../leaflets/carried-over.ts";
import { completeSet } from "../leaflets/complete-set.ts";
import { makeLeaflets } from "../leaflets/make-leaflets.ts";
import { type Manifest, readManifest } from "../leaflets/manifest.ts";
import { paperChanges } from "../leaflets/paper-changes.ts";
import type { PrintJob } from "../leaflets/print-jobs.ts";
import { proveChangedFaces } from "../leaflets/prove-changed-faces.ts";
import { renderPrints } from "../leaflets/render-prints.ts";
import { selectJobs } from "../leaflets/select-jobs.ts";
import { ToolError } from "../report/tool-error.ts";
import { makeSite } from "../site/make-site.ts";
import type { BuildOptions, BuildResult } from "./build-options.ts";
import { copyImages } from "./copy-images.ts";
import type { Plan } from "./plan-guide.ts";

/**
 * Makes the guide: print pages, PDFs, site, search. The PDFs come before the site, because its pages tell their sizes and
 * show their pictures.
 *
 * @throws {ToolError} where a tool or the machine fails
 * @returns the issues that only what was made has
 */
export async function makeGuide(plan: Plan, options: BuildOptions): Promise<BuildResult> {
  const asked = selectJobs(plan.jobs, options.select ?? {});
  const result: BuildResult = { issues: [] };
  const begun = Date.now();
  const fill = async (site: string) => {
    await fillSite(site, asked, plan, options, result);
    return result.built !== undefined;
  };
  await replaceFolder(options.out, fill, options);
  const { cache } = options;
  if (cache !== undefined) {
    await tidyCache(cache, { since: begun });
    SoundFiles.of(cache).keep();
  }
  return result;
}

/** Fills the folder of a site with what is asked for; the result says what was built, unless that has errors. */
async function fillSite(
  site: string,
  asked: readonly PrintJob[],
  { content, leaflets, jobs }: Plan,
  options: BuildOptions,
  result: BuildResult,
): Promise<void> {
  const { issues } = result;
  const isStopped = () => !options.preview && issues.some(({ severity }) => severity === "error");
  await copyImages(content, options.content, site);
  const former = await readFormer(options);
  const { organisation } = content.data;
  const render = (some: readonly PrintJob[]) => renderPrints(content, some, site);
  const printOptions = { ...options, site, organisation, words: content.words, render };
  const carried = new CarriedOver(without(asked, jobs), former);
  await carried.place(options.out, printOptions);
  const made = await makeLeaflets(asked, printOptions);
  const browser = carried.browserWith(made.browser, options.out);
  const madeByFile = new Map(made.leaflets.map((leaflet) => [leaflet.file, leaflet]));
  const printed = jobs.flatMap(({ file }) => madeByFile.get(file) ?? carried.at(file) ?? []);
  issues.push(...rulesOf("paper").flatMap((each) => ask(each, content, made.faults)));
  issues.push(...ask(pageBudget, content, made.leaflets));
  if (isStopped()) return;
  const { outdated } = carried;
  if (outdated.length > 0) options.say(notMade(outdated));

  const slugs = new Set(printed.map(({ slug }) => slug));
  const there = leaflets.filter(({ slug }) => slugs.has(slug));
  const manifest = await completeSet(there, { printed, browser }, printOptions);
  const fresh = [...manifest.leaflets, ...manifest.archives]
    .filter(({ file }) => !carried.at(file))
    .map(({ file, bytes, sha256 }) => [`leaflets/${file}`, { bytes, hash: sha256 }] as const);
  const placed = new Map([...made.files, ...fresh]);
  const { output, pages } = await makeSite(
    content,
    { leaflets: there, manifest, placed },
    site,
    options.cache,
  );
  const files = new Set(printed.map(({ file }) => file));
  const current = without(outdated, jobs).filter(({ file }) => files.has(file));
  const differences = await proveChangedFaces(current, made, output.files, printOptions);
  issues.push(...ask(twoWordings, content, differences));
  issues.push(...checkOutput(output).filter(({ file }) => !carried.at(file.replace(/^leaflets\//, ""))));
  if (isStopped()) return;
  const changes = paperChanges(former?.leaflets ?? [], manifest.leaflets);
  result.built = { pages, leaflets: printed.length, printed: made.printed, manifest, changes };
}

/**
 * What stands in the site that was built before; nothing where there is none.
 *
 * @throws {ToolError} where only some leaflets are to be made, and there is none that has the others
 */
async function readFormer({ out, select }: BuildOptions): Promise<Manifest | undefined> {
  const former = await readManifest(out);
  if (select && !former)
    throw new ToolError(`${out}/leaflets/manifest.json cannot be read. Run npm run build first.`);
  return former;
}

/** All jobs but some, as there may be thousands of either. */
function without(some: readonly PrintJob[], jobs: readonly PrintJob[]): PrintJob[] {
  const left = new Set(some);
  return jobs.filter((job) => !left.has(job));
}

function notMade(jobs: readonly PrintJob[]): string {
  const files = jobs.map(({ file }) => file).join(", ");
  return `Not printed, though what they say has changed: ${files}. npm run build prints all that has changed.`;
}

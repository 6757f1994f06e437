import { tidyCache } from "../cache/tidy-cache.ts";
import { checkOutput } from "../checks/check-output.ts";
import { pageBudget } from "../checks/graph/page-budget.ts";
import { twoWordings } from "../checks/graph/two-wordings.ts";
import { ask } from "../checks/rule.ts";
import { rulesOf } from "../checks/rules.ts";
import { replaceFolder } from "../folders/replace-folder.ts";
import { completeSet } from "../leaflets/complete-set.ts";
import { makeLeaflets } from "../leaflets/make-leaflets.ts";
import { type PrintedLeaflet, readManifest } from "../leaflets/manifest.ts";
import { proveOneBuild } from "../leaflets/one-build.ts";
import { paperChanges } from "../leaflets/paper-changes.ts";
import type { PrintJob } from "../leaflets/print-jobs.ts";
import { proveFaces } from "../leaflets/prove-faces.ts";
import { renderPrints } from "../leaflets/render-prints.ts";
import { RightFaces } from "../leaflets/right-faces.ts";
import { selectJobs } from "../leaflets/select-jobs.ts";
import type { Issue } from "../report/issue.ts";
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
export async function makeGuide(
  { content, leaflets, jobs }: Plan,
  options: BuildOptions,
): Promise<BuildResult> {
  const { organisation } = content.data;
  const selected = selectJobs(jobs, options.select ?? {});
  const result: BuildResult = { issues: [] };
  const isStopped = () => !options.preview && hasErrors(result.issues);

  const fill = async (site: string) => {
    await copyImages(content, options.content, site);
    const former = await readManifest(options.out);
    if (options.select && !former)
      throw new ToolError(`${options.out}/leaflets/manifest.json cannot be read. Run npm run build first.`);
    const asked = new Set(selected);
    const unasked = jobs.filter((job) => !asked.has(job));
    const kept = leafletsOf(unasked, byFile(former?.leaflets ?? []));
    const keptByFile = byFile(kept);
    const others = unasked.filter(({ file }) => keptByFile.has(file));
    const render = (some: readonly PrintJob[]) => renderPrints(content, some, site);
    if (others.length > 0) {
      await render(others);
      const { keepPrinted } = await import("../leaflets/keep-printed.ts");
      await keepPrinted(others, { from: options.out, site });
    }
    const printOptions = { ...options, site, organisation, words: content.words, render };
    const made = await makeLeaflets(selected, printOptions);
    const formerly = former?.browser ?? "";
    if (kept.length > 0) proveOneBuild(options.out, { former: formerly, now: made.browser });
    result.issues.push(...rulesOf("paper").flatMap((each) => ask(each, content, made.faults)));
    const printedByFile = byFile([...made.leaflets, ...kept]);
    const printed = leafletsOf(jobs, printedByFile);
    result.issues.push(...ask(pageBudget, content, made.leaflets));
    if (isStopped()) return false;
    const isOutdated = ({ file, leaflet }: PrintJob) =>
      (keptByFile.get(file)?.version ?? leaflet.version) !== leaflet.version;
    const outdated = others.filter(isOutdated);
    if (outdated.length > 0) options.say(notMade(outdated));

    const there = leaflets.filter(({ slug }) => printed.some((leaflet) => leaflet.slug === slug));
    const browser = made.browser || formerly;
    const manifest = await completeSet(there, { printed, browser }, printOptions);
    const fresh = [...manifest.leaflets, ...manifest.archives]
      .filter(({ file }) => !keptByFile.has(file))
      .map(({ file, bytes, sha256 }) => [`leaflets/${file}`, { bytes, hash: sha256 }] as const);
    const placed = new Map([...made.files, ...fresh]);
    const { output, pages } = await makeSite(
      content,
      { leaflets: there, manifest, placed },
      site,
      options.cache,
    );
    const toProve = jobs.filter((job) => printedByFile.has(job.file) && !isOutdated(job));
    const right = new RightFaces(made.keys, output.files, printOptions);
    const unproved = toProve.filter((job) => !right.has(job));
    const differences = await proveFaces(unproved, made.wordsOf, printOptions);
    const wrong = new Set(differences.map(({ job }) => job));
    right.keep(toProve.filter((job) => !wrong.has(job)));
    result.issues.push(...ask(twoWordings, content, differences));
    const isKept = ({ file }: Issue) => keptByFile.has(file.replace(/^leaflets\//, ""));
    result.issues.push(...checkOutput(output).filter((fault) => !isKept(fault)));
    if (isStopped()) return false;
    const changes = paperChanges(former?.leaflets ?? [], manifest.leaflets);
    result.built = {
      pages,
      leaflets: printed.length,
      printed: made.printed,
      manifest,
      changes,
    };
    return true;
  };
  const begun = Date.now();
  await replaceFolder(options.out, fill, options);
  if (options.cache !== undefined) await tidyCache(options.cache, { since: begun });
  return result;
}

/** Leaflets by their files, as there may be thousands. */
const byFile = (leaflets: readonly PrintedLeaflet[]) =>
  new Map(leaflets.map((leaflet) => [leaflet.file, leaflet]));

/** The leaflets of some jobs that are there, in the order of the jobs. */
const leafletsOf = (jobs: readonly PrintJob[], there: ReadonlyMap<string, PrintedLeaflet>) =>
  jobs.flatMap(({ file }) => there.get(file) ?? []);

function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === "error");
}

function notMade(jobs: readonly PrintJob[]): string {
  const files = jobs.map(({ file }) => file).join(", ");
  return `Not printed, though what they say has changed: ${files}. npm run build prints all that has changed.`;
}

import { existsSync } from "node:fs";
import path from "node:path";
import { checkContent } from "../checks/check-content.ts";
import { checkOutput } from "../checks/check-output.ts";
import { pageBudget } from "../checks/graph/page-budget.ts";
import { twoWordings } from "../checks/graph/two-wordings.ts";
import { ask } from "../checks/rule.ts";
import { rulesOf } from "../checks/rules.ts";
import type { Content } from "../content/model.ts";
import { writeEditor } from "../edit/write-editor.ts";
import { guardFolders } from "../folders/guard-folders.ts";
import { replaceFolder } from "../folders/replace-folder.ts";
import { completeSet } from "../leaflets/complete-set.ts";
import { composeLeaflet } from "../leaflets/compose/compose-leaflet.ts";
import type { ComposedLeaflet } from "../leaflets/compose/composed-leaflet.ts";
import { keepPrinted } from "../leaflets/keep-printed.ts";
import { makeLeaflets } from "../leaflets/make-leaflets.ts";
import { type Manifest, type PrintedLeaflet, readManifest } from "../leaflets/manifest.ts";
import { proveOneBuild } from "../leaflets/one-build.ts";
import { type PaperChanges, paperChanges } from "../leaflets/paper-changes.ts";
import { type PrintJob, printJobs } from "../leaflets/print-jobs.ts";
import type { PrintOptions } from "../leaflets/print-options.ts";
import { proveFaces } from "../leaflets/prove-faces.ts";
import { renderPrints } from "../leaflets/render-prints.ts";
import { type Selection, selectJobs } from "../leaflets/select-jobs.ts";
import type { Issue } from "../report/issue.ts";
import { ToolError } from "../report/tool-error.ts";
import { writeBrandPictures } from "../site/brand/brand-pictures.ts";
import { deliverSite } from "../site/delivery/deliver-site.ts";
import { renderSite } from "../site/render-site.ts";
import { writeCatalogue } from "../site/search-catalogue.ts";
import { writeSearchIndex } from "../site/search-index.ts";
import { copyImages } from "./copy-images.ts";
import { finishedBuild } from "./finished-build.ts";

export interface BuildOptions
  extends Pick<PrintOptions, "part" | "date" | "workers" | "cache" | "elsewhere" | "signal"> {
  /** The content folder. */
  content: string;
  /** The folder to write to; it is replaced whole, and only when everything is right. */
  out: string;
  /** The day on which reviews are held to be due, as 2026-11-21. */
  today: string;
  /** Which PDFs to make; the others are carried over from `out`, where a site is, as they are. Without it, all are made. */
  select?: Selection;
  /** The folder with the words of the interface, where it is not the guide's own. */
  words?: string;
  /** Keeps the unfinished folder where the build fails, and says where it is. */
  keep?: boolean;
  /** Puts in place what could be made, errors and all. */
  preview?: boolean;
  /** Told of each step of a long build. */
  say(line: string): void;
}

/** What a build made; nothing where the content has errors. */
export interface BuildResult {
  issues: Issue[];
  /** `printed` counts the leaflets that had to be printed; `changes` are those since the build that was in `out` before. */
  built?: { pages: number; leaflets: number; printed: number; manifest: Manifest; changes: PaperChanges };
}

/** All that is made of a content folder. */
export interface Plan {
  content: Content;
  leaflets: ComposedLeaflet[];
  jobs: PrintJob[];
}

/** Puts the leaflets of a guide together. */
export function planGuide(content: Content): Plan {
  const leaflets = content.leaflets.map((leaflet) => composeLeaflet(leaflet, content));
  return { content, leaflets, jobs: printJobs(leaflets, content) };
}

/**
 * Builds the guide: checks it and, where it has no errors, makes it.
 *
 * @throws {ToolError} where a tool or the machine fails, or a folder is not one to build into
 */
export async function buildGuide(options: BuildOptions): Promise<BuildResult> {
  await guardFolders(options);
  if (options.select && !existsSync(path.join(options.out, "index.html"))) {
    throw new ToolError(`There is no built site in ${options.out}/. Run npm run build first.`);
  }
  const finished = await finishedBuild(options);
  const same = await finished?.find();
  if (same) return same;
  const { content, issues } = await checkContent(options.content, options.today, options);
  if (!content) return { issues };
  const made = await makeGuide(planGuide(content), options);
  const result = { ...made, issues: [...issues, ...made.issues] };
  if (made.built) await finished?.keep(result);
  return result;
}

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
    const isThere = (job: PrintJob) => asked.has(job) || keptByFile.has(job.file);
    await renderPrints(content, jobs.filter(isThere), site);
    await keepPrinted(others, { from: options.out, site });
    const printOptions = { ...options, site, organisation, words: content.words };
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
    await renderSite(content, there, manifest, site);
    await writeBrandPictures(site, organisation);
    await writeEditor(site, content);
    const indexed = await writeSearchIndex(site, content.words);
    const { cache } = options;
    await writeCatalogue(site, content, indexed, cache);
    const output = await deliverSite(site, { url: organisation.url, words: content.words, cache });
    const toProve = jobs.filter((job) => printedByFile.has(job.file) && !isOutdated(job));
    const differences = await proveFaces(toProve, made.words, printOptions);
    result.issues.push(...ask(twoWordings, content, differences));
    const isKept = ({ file }: Issue) => keptByFile.has(file.replace(/^leaflets\//, ""));
    result.issues.push(...checkOutput(output).filter((fault) => !isKept(fault)));
    if (isStopped()) return false;
    const changes = paperChanges(former?.leaflets ?? [], manifest.leaflets);
    result.built = {
      pages: indexed.size,
      leaflets: printed.length,
      printed: made.printed,
      manifest,
      changes,
    };
    return true;
  };
  await replaceFolder(options.out, fill, options);
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

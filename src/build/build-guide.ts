import { writeFile } from "node:fs/promises";
import path from "node:path";
import { checkContent } from "../checks/check-content.ts";
import { pageBudget } from "../checks/graph/page-budget.ts";
import type { Content } from "../content/model.ts";
import { composeLeaflet } from "../leaflets/compose-leaflet.ts";
import { keepPrinted } from "../leaflets/keep-printed.ts";
import { makeLeaflets } from "../leaflets/make-leaflets.ts";
import type { Manifest } from "../leaflets/manifest.ts";
import { type PrintJob, printJobs } from "../leaflets/print-jobs.ts";
import type { PrintOptions } from "../leaflets/print-options.ts";
import { renderPrints } from "../leaflets/render-prints.ts";
import type { Issue } from "../report/issue.ts";
import { ToolError } from "../report/tool-error.ts";
import { renderSite } from "../site/render-site.ts";
import { writeSearchIndex } from "../site/search-index.ts";
import { replaceFolder } from "./replace-folder.ts";

export interface BuildOptions extends Pick<PrintOptions, "part" | "date" | "workers" | "cache"> {
  /** The content folder. */
  content: string;
  /** The folder to write to; it is replaced whole, and only when everything is right. */
  out: string;
  /** The day on which reviews are held to be due, as 2026-11-21. */
  today: string;
  /** Which PDFs to make; the others are carried over from `out` where their words have not changed. */
  select?(job: PrintJob, index: number): boolean;
  /** Told of each step of a long build. */
  say(line: string): void;
}

/** What a build made; nothing where the content has errors. */
export interface BuildResult {
  issues: Issue[];
  /** `printed` counts the leaflets that had to be printed; the others had not changed. */
  built?: { pages: number; leaflets: number; printed: number };
}

/**
 * Builds the guide: check, print pages, PDFs, site, search. The PDFs come before the site, because its pages tell their
 * sizes and show their pictures.
 *
 * @throws {ToolError} where a tool or the machine fails
 */
export async function buildGuide(options: BuildOptions): Promise<BuildResult> {
  const { content, issues } = await checkContent(options.content, options.today);
  if (!content) return { issues };
  const { organisation } = content.data;
  const leaflets = content.leaflets.map((leaflet) => composeLeaflet(leaflet, content));
  const jobs = printJobs(leaflets);
  const result: BuildResult = { issues };

  await replaceFolder(options.out, async (site) => {
    await renderPrints(content, jobs, site);
    const selected = jobs.filter(options.select ?? (() => true));
    if (selected.length === 0) throw new ToolError(nothingSelected(content));
    const others = jobs.filter((job) => !selected.includes(job));
    const kept = await keepPrinted(options.out, site, others);
    const made = await makeLeaflets(selected, { ...options, site, organisation });
    const printed = [...made.leaflets, ...kept];
    result.issues = [...issues, ...pageBudget.check(content, printed)];
    if (result.issues.some(({ severity }) => severity === "error")) return false;

    await writeManifest(site, { browser: made.browser, leaflets: printed });
    await renderSite(content, leaflets, printed, site);
    const pages = await writeSearchIndex(site);
    result.built = { pages, leaflets: printed.length, printed: made.printed };
    return true;
  });
  return result;
}

function nothingSelected({ leaflets }: Content): string {
  return `No leaflet fits these flags. The leaflets are: ${leaflets.map(({ slug }) => slug).join(", ")}.`;
}

async function writeManifest(site: string, manifest: Manifest): Promise<void> {
  await writeFile(path.join(site, "leaflets/manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

import DevServer from "@11ty/eleventy-dev-server";
import { checkContent } from "../checks/check-content.ts";
import type { Content } from "../content/model.ts";
import { makeTemporaryFolder, removeOwnFolder } from "../folders/own-folder.ts";
import { makeBooklets } from "../leaflets/booklet/make-booklets.ts";
import { completeSet } from "../leaflets/complete-set.ts";
import { composeLeaflet } from "../leaflets/compose/compose-leaflet.ts";
import type { ComposedLeaflet } from "../leaflets/compose/composed-leaflet.ts";
import { editionFile, formatNames } from "../leaflets/editions.ts";
import { makeLeaflets } from "../leaflets/make-leaflets.ts";
import type { Manifest } from "../leaflets/manifest.ts";
import { type PrintJob, printJobs } from "../leaflets/print-jobs.ts";
import type { PrintOptions } from "../leaflets/print-options.ts";
import { renderPrints } from "../leaflets/render-prints.ts";
import type { Issue } from "../report/issue.ts";
import { renderSite } from "../site/render-site.ts";
import { writeCatalogue } from "../site/search-catalogue.ts";
import { writeSearchIndex } from "../site/search-index.ts";
import { copyImages } from "./copy-images.ts";

export interface Preview {
  url: string;
  /** Makes all pages anew and reloads open browsers; where the content has errors, the last good pages stay. */
  refresh(): Promise<Issue[]>;
  /** Ends the server and leaves nothing behind. */
  close(): Promise<void>;
}

/**
 * Serves the guide while it is edited. Pages are made at once; a PDF is printed when somebody opens it, from the words
 * as they then are.
 *
 * @throws {ToolError} where no browser can be had for printing
 */
export async function previewGuide({
  content: dir,
  today,
  port,
  cache,
  say,
}: {
  content: string;
  today: string;
  port: number;
  /** The folder in which finished leaflets are kept. */
  cache: string;
  say(line: string): void;
}): Promise<Preview> {
  const site = await makeTemporaryFolder("preview");
  let shown: { content: Content; leaflets: ComposedLeaflet[]; jobs: PrintJob[] } | undefined;
  let set: Manifest | undefined;

  const optionsOf = ({ data: { organisation }, words }: Content) =>
    ({ site, organisation, words, part: 1, date: undefined, cache, say }) as const;
  const printAnew = async (wanted: string) => {
    const isWanted = ({ file, leaflet, clinic }: PrintJob) =>
      file === wanted || (!clinic && formatNames.some((name) => editionFile(leaflet.slug, name) === wanted));
    const jobs = shown?.jobs.filter(isWanted) ?? [];
    if (!shown || jobs.length === 0) return;
    const options = optionsOf(shown.content);
    const made = await makeLeaflets(jobs, options);
    await makeBooklets(shown.leaflets, made.leaflets, options);
  };
  const server = DevServer.getServer("guide", site, {
    logger: { info() {}, log() {}, error: say },
    onRequest: {
      "/leaflets/:file(.+).pdf": ({ patternGroups }) =>
        printAnew(`${patternGroups.file}.pdf`).catch(({ message }) => say(message)),
    },
  });

  const refresh = async () => {
    const { content, issues } = await checkContent(dir, today);
    if (!content) return issues;
    const leaflets = content.leaflets.map((leaflet) => composeLeaflet(leaflet, content));
    shown = { content, leaflets, jobs: printJobs(leaflets, content) };
    await copyImages(content, dir, site);
    await renderPrints(content, shown.jobs, site);
    set ??= await printAll(leaflets, shown.jobs, optionsOf(content));
    await renderSite(content, leaflets, set, site);
    await writeCatalogue(site, content, await writeSearchIndex(site, content.words));
    server.reloadFiles([]);
    return issues;
  };
  server.serve(port);
  await server.ready();
  const close = async () => {
    await server.close();
    await removeOwnFolder(site);
  };
  return { url: server.getServerUrl("localhost"), refresh, close };
}

/** Prints what every reader is offered, without the sets of the clinics. */
async function printAll(
  leaflets: ComposedLeaflet[],
  jobs: PrintJob[],
  options: PrintOptions,
): Promise<Manifest> {
  const wanted = jobs.filter(({ clinic }) => !clinic);
  const made = await makeLeaflets(wanted, options);
  return completeSet(leaflets, { ...made, printed: made.leaflets }, options);
}

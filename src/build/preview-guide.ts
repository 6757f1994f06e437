import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import DevServer from "@11ty/eleventy-dev-server";
import { checkContent } from "../checks/check-content.ts";
import type { Content } from "../content/model.ts";
import { composeLeaflet } from "../leaflets/compose-leaflet.ts";
import { makeLeaflets } from "../leaflets/make-leaflets.ts";
import type { PrintedLeaflet } from "../leaflets/manifest.ts";
import { type PrintJob, printJobs } from "../leaflets/print-jobs.ts";
import { renderPrints } from "../leaflets/render-prints.ts";
import type { Issue } from "../report/issue.ts";
import { renderSite } from "../site/render-site.ts";
import { writeSearchIndex } from "../site/search-index.ts";

export interface Preview {
  url: string;
  /** Makes all pages anew and reloads open browsers; where the content has errors, the last good pages stay. */
  refresh(): Promise<Issue[]>;
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
  const site = await mkdtemp(path.join(tmpdir(), "guide-preview-"));
  let shown: { content: Content; jobs: PrintJob[] } | undefined;
  let printed: PrintedLeaflet[] = [];

  const print = async (wanted: (job: PrintJob) => boolean) => {
    if (!shown) return [];
    const { organisation } = shown.content.data;
    const options = { site, organisation, part: 1, date: undefined, cache, say } as const;
    return (await makeLeaflets(shown.jobs.filter(wanted), options)).leaflets;
  };
  const server = DevServer.getServer("guide", site, {
    logger: { info() {}, log() {}, error: say },
    onRequest: {
      "/leaflets/:file.pdf": async ({ patternGroups }) => {
        await print(({ file }) => file === `${patternGroups.file}.pdf`);
      },
    },
  });

  const refresh = async () => {
    const { content, issues } = await checkContent(dir, today);
    if (!content) return issues;
    const leaflets = content.leaflets.map((leaflet) => composeLeaflet(leaflet, content));
    shown = { content, jobs: printJobs(leaflets) };
    await renderPrints(content, shown.jobs, site);
    if (printed.length === 0) printed = await print(() => true);
    await renderSite(content, leaflets, printed, site);
    await writeSearchIndex(site);
    server.reloadFiles([]);
    return issues;
  };
  server.serve(port);
  await server.ready();
  return { url: server.getServerUrl("localhost"), refresh };
}

import { EventEmitter, once } from "node:events";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { listenLocally } from "../browser/listen-locally.ts";
import { makeGuide } from "../build/make-guide.ts";
import { makePage } from "../build/make-page.ts";
import { makeTemporaryFolder, removeOwnFolder } from "../folders/own-folder.ts";
import { ownPages } from "../kinds/own-pages.ts";
import type { Manifest } from "../leaflets/manifest.ts";
import type { Issue } from "../report/issue.ts";
import { answerRequests } from "./answer-requests.ts";
import {
  type FoundPage,
  hasErrors,
  isBroken,
  isLeaflet,
  issuesOf,
  type Reading,
  readGuide,
  sitePath,
} from "./reading.ts";
import { type ShownPage, showPage } from "./show-page.ts";

const { address: lostPage } = ownPages.lost;

/** How a guide is previewed. */
export interface PreviewOptions {
  content: string;
  today: string;
  port: number;
  /** The folder in which finished leaflets are kept. */
  cache: string;
  /** Told of each step of a long build. */
  say(line: string): void;
  /** Told all that is wrong with the content, whenever it was read or made. */
  tell(issues: readonly Issue[]): void;
}

/**
 * Serves the guide as a build makes it, while it is edited. A whole build follows each edit; until it is done, each page
 * is made when somebody asks for it, and one that cannot be made says why.
 *
 * @throws {ToolError} where the port cannot be had, or nothing can be made
 * @returns where it is, what makes it follow an edit, and what ends it and leaves nothing behind
 */
export async function previewGuide({ content, today, port, cache, say, tell }: PreviewOptions) {
  const folder = await makeTemporaryFolder("preview");
  const site = path.join(folder, "site");
  let now: Reading = { later: [], isMade: false };
  let shown = new Map<string, Promise<ShownPage>>();
  let manifest: Manifest | undefined;
  let printing = new AbortController();
  let making = Promise.resolve();
  const changes = new EventEmitter().setMaxListeners(0);
  let count = 0;

  const set = (reading: Reading) => {
    now = reading;
    shown = new Map();
    if (now.checked) tell(issuesOf(now));
    changes.emit("change");
  };
  const make = async (reading: Reading, signal: AbortSignal) => {
    if (!reading.plan || signal.aborted) return;
    const options = {
      content,
      today,
      out: site,
      cache,
      preview: true,
      part: 1,
      date: undefined,
      signal,
      say,
    } as const;
    try {
      const { issues, built } = await makeGuide(reading.plan, options);
      manifest = built?.manifest ?? manifest;
      // What is wrong with what was made may follow from an error of the content, which is told already.
      const files = new Set(reading.checked?.draft.files.map((file) => file.path));
      const later = hasErrors(reading) ? issues.filter(({ file }) => files.has(file)) : issues;
      if (!signal.aborted) set({ ...reading, later, isMade: true });
    } catch (failure) {
      if (signal.aborted || hasErrors(reading)) return; // What follows from an error is no news.
      set({ ...reading, failure });
    }
  };
  const refresh = async () => {
    count += 1;
    const turn = count;
    const read = await readGuide(content, today);
    if (turn !== count) return;
    printing.abort();
    printing = new AbortController();
    const { signal } = printing;
    const reading = { ...read, later: now.later, isMade: false };
    set(reading);
    making = making.then(() => make(reading, signal));
    await making;
    if (!signal.aborted && now.failure) throw now.failure;
  };

  const find = async (address: string, reading: Reading): Promise<FoundPage> => {
    const file = path.join(site, address.replace(/\/$/, "/index.html"));
    const kept = () => readFile(file, "utf8").catch(() => undefined);
    if (reading.isMade) return { html: await kept() };
    if (!reading.plan && reading.failure) return { failure: reading.failure };
    if (!reading.plan || !manifest)
      return isBroken(address, reading) ? {} : { html: await kept(), isBefore: true };
    try {
      count += 1;
      return { html: await makePage(reading.plan, manifest, address, path.join(folder, `page-${count}`)) };
    } catch (failure) {
      return hasErrors(reading) ? {} : { failure };
    }
  };
  /** A leaflet's page waits until the leaflet was printed once. */
  const findPrinted = async (address: string, reading: Reading): Promise<FoundPage> => {
    const found = await find(address, reading);
    if (found.html || !isLeaflet(address, reading)) return found;
    await making;
    return find(address, now);
  };
  const page = async (address: string): Promise<ShownPage> => {
    if (!manifest) await making;
    const reading = now;
    const already = shown.get(address);
    if (already) return already;
    const showing = (async () => {
      const found = await findPrinted(address, reading);
      const lost = found.html === undefined ? (await find(lostPage, reading)).html : undefined;
      return showPage(found, { address, reading, manifest, site }, lost);
    })();
    shown.set(address, showing);
    return showing;
  };
  const server = await listenLocally(
    port,
    answerRequests({
      content,
      site,
      page,
      now: () => now,
      made: () => making,
      change: () => once(changes, "change"),
    }),
  ).catch(async (error: unknown) => {
    await removeOwnFolder(folder);
    throw error;
  });
  return {
    url: () => `${server.origin.replace("127.0.0.1", "localhost")}${sitePath(now)}`,
    refresh,
    async close() {
      printing.abort();
      await server.close();
      await making;
      await removeOwnFolder(folder);
    },
  };
}

import { EventEmitter, once } from "node:events";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { listenLocally } from "../browser/listen-locally.ts";
import { makePage } from "../build/make-page.ts";
import type { Plan } from "../build/plan-guide.ts";
import { forgetLayouts } from "../cache/code-hash.ts";
import { fileAt } from "../folders/address-of.ts";
import { makeTemporaryFolder, removeOwnFolder } from "../folders/own-folder.ts";
import { ownPages } from "../kinds/own-pages.ts";
import type { Manifest } from "../leaflets/manifest.ts";
import type { Issue } from "../report/issue.ts";
import { ToolError } from "../report/tool-error.ts";
import { answerRequests } from "./answer-requests.ts";
import { Calm } from "./calm.ts";
import { Maker } from "./maker.ts";
import {
  type FoundPage,
  guideReader,
  hasErrors,
  isBroken,
  isLeaflet,
  issuesOf,
  type Reading,
  sitePath,
} from "./reading.ts";
import { type ShownPage, showPage } from "./show-page.ts";
import { warmUp } from "./warm-up.ts";

const { address: lostPage } = ownPages.lost;

/** How a guide is previewed. */
export interface PreviewOptions {
  content: string;
  today: string;
  port: number;
  /** The folder in which finished leaflets are kept. */
  cache: string;
  /** Told all that is wrong with the content, whenever it was read or made. */
  tell(issues: readonly Issue[]): void;
}

/**
 * Serves the guide as a build makes it, while it is edited. A whole build follows each edit, in another process; until it is done, each
 * page is made when somebody asks for it, and one that cannot be made says why.
 *
 * @throws {ToolError} where the port cannot be had, or nothing can be made
 * @returns where it is, what makes it follow an edit, and what ends it and leaves nothing behind
 */
export async function previewGuide({ content, today, port, cache, tell }: PreviewOptions) {
  const folder = await makeTemporaryFolder("preview");
  const site = path.join(folder, "site");
  let now: Reading = { later: [], isMade: false };
  let shown = new Map<string, Promise<ShownPage>>();
  let manifest: Manifest | undefined;
  let printing = new AbortController();
  let making = Promise.resolve();
  const readGuide = guideReader(content, today);
  const changes = new EventEmitter().setMaxListeners(0);
  const calm = new Calm();
  let edits = 0;
  let pages = 0;
  /** Pages that were made since the last edit: what the rules say later changes only what stands beside their words. */
  const made = new WeakMap<Plan, Map<string, ReturnType<typeof makePage>>>();

  const set = (reading: Reading) => {
    now = reading;
    shown = new Map();
    if (now.checked) tell(issuesOf(now));
    changes.emit("change");
  };
  const make = async (reading: Reading, signal: AbortSignal) => {
    if (!reading.plan || signal.aborted) return;
    const made = await maker.make(signal);
    if (signal.aborted || (made.failure !== undefined && hasErrors(reading))) return; // What follows from an error is no news.
    if (made.failure !== undefined) return set({ ...reading, failure: new ToolError(made.failure) });
    manifest = made.manifest ?? manifest;
    // What is wrong with what was made may follow from an error of the content, which is told already.
    const files = new Set(reading.draft?.files.map((file) => file.path));
    const issues = made.issues ?? [];
    const later = hasErrors(reading) ? issues.filter(({ file }) => files.has(file)) : issues;
    set({ ...reading, later, isMade: made.issues !== undefined });
  };
  const refresh = async () => {
    edits += 1;
    const edit = edits;
    printing.abort();
    forgetLayouts();
    const read = await calm.during(readGuide);
    if (edit !== edits) return;
    printing = new AbortController();
    const { signal } = printing;
    const { judge, ...unjudged } = { ...read, later: now.later, isMade: false };
    const judged = async () => {
      if (unjudged.plan && manifest) {
        set(unjudged);
        await calm.comes(); // Whoever looks sees the words before the rules are asked.
      }
      if (signal.aborted) return;
      const reading = { ...unjudged, ...judge() };
      set(reading);
      return reading;
    };
    if (edit === 1) void warmUp({ content, today, folder: path.join(folder, "warm") }, () => !signal.aborted);
    const reading = judged();
    making = making
      .then(() => reading)
      .then(async (its) => {
        await calm.comes();
        if (its) await make(its, signal);
      });
    await making;
    if (!signal.aborted && now.failure) throw now.failure;
  };

  const makeOnce = (plan: Plan, known: Manifest, address: string) => {
    const ofPlan = made.get(plan) ?? new Map<string, ReturnType<typeof makePage>>();
    made.set(plan, ofPlan);
    const own = path.join(folder, `page-${pages}`);
    pages += 1;
    const page = ofPlan.get(address) ?? calm.during(() => makePage(plan, known, address, own));
    ofPlan.set(address, page);
    return page;
  };
  const find = async (address: string, reading: Reading): Promise<FoundPage> => {
    const file = path.join(site, fileAt(address));
    const kept = () => readFile(file, "utf8").catch(() => undefined);
    if (reading.isMade) return { html: await kept() };
    if (!reading.plan && reading.failure) return { failure: reading.failure };
    if (!reading.plan || !manifest)
      return isBroken(address, reading) ? {} : { html: await kept(), isBefore: true };
    try {
      return { html: await makeOnce(reading.plan, manifest, address) };
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
  const maker = new Maker({ content, site, cache }, today);
  return {
    url: () => `${server.origin.replace("127.0.0.1", "localhost")}${sitePath(now)}`,
    refresh,
    async close() {
      printing.abort();
      await server.close();
      await maker.close();
      await removeOwnFolder(folder);
    },
  };
}

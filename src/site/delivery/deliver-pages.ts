import { createHash } from "node:crypto";
import { hashCode, isCodeAsHashed } from "../../cache/code-hash.ts";
import { present } from "../../present.ts";
import { threads } from "../../threads/on-thread.ts";
import type { PageOrder } from "../make-pages.ts";
import { endPageThreads, makeOnThread, placeOnThread } from "../page-threads.ts";
import type { PageFrame, PlannedPage } from "../plan-site.ts";
import { type Compression, compressionKey } from "./compress-file.ts";
import type { PageFacts } from "./finish-page.ts";
import { KeptPages, type PlacedPage, placeKept } from "./kept-pages.ts";
import { pageGroups } from "./page-groups.ts";

/** How many pages are made as one part: all of them are in memory at a time, and fewer are not worth a thread. */
const partSizes = { least: 40, most: 100 };

/** From how many pages on a thread is worth its start to put kept ones in place, and the memory of threads is wanted for what comes next. */
const manyPages = 250;

/** A page, and the key under which it is kept. */
type KeyedPage = PlannedPage & { compression: Compression; keptAs: string };

/** A group of pages: all, and those that have to be made. */
interface OpenGroup {
  group: number;
  all: KeyedPage[];
  missing: KeyedPage[];
}

/** One of which some are kept, with the hashes of their parts. */
interface KnownGroup extends OpenGroup {
  known: [page: KeyedPage, hashes: PlacedPage["hashes"]][];
}

/**
 * Puts the pages of a site in place: those that were kept, and those that have to be made, which are kept from now on. Both is done on
 * other threads, the latter in parts.
 *
 * @returns when all is known of the pages, and when all of them are in place; both throw a ToolError where a template is wrong, or
 * the disk is full
 */
export function deliverPages(
  frame: PageFrame,
  pages: readonly PlannedPage[],
  {
    site,
    cache,
    compressionOf,
    onFacts,
  }: Pick<PageOrder, "site" | "cache"> & {
    compressionOf(file: string): Compression;
    /** Told of each page, once, as soon as it is known what it will be. */
    onFacts(file: string, facts: PageFacts): void;
  },
): { known: Promise<void>; placed: Promise<void> } {
  const kept = new KeptPages(cache, frame.url);
  const keyed = pages.map((page) => {
    const compression = compressionOf(page.file);
    return { ...page, compression, keptAs: keyOf(page, frame, compression) };
  });
  const told = new Set<string>();
  const tell = (file: string, facts: PageFacts) => {
    if (told.has(file)) return; // One that was damaged is made the same.
    told.add(file);
    onFacts(file, facts);
  };
  const lookUp = ([group, all]: [number, KeyedPage[]]): KnownGroup => {
    const its = kept.read(group);
    const known = all.flatMap((page): KnownGroup["known"] => {
      const placed = its.get(page.keptAs);
      if (placed) tell(page.file, placed.facts);
      return placed ? [[page, placed.hashes]] : [];
    });
    return { group, all, known, missing: all.filter(({ keptAs }) => !its.has(keptAs)) };
  };
  const makePart = async (part: readonly OpenGroup[]) => {
    const missing = part.flatMap((group) => group.missing);
    const placed = await makeOnThread({ frame, pages: missing, site, cache });
    const made = new Map(placed.map((its, index) => [missing[index]?.keptAs ?? "", its]));
    kept.note(placed);
    for (const { keptAs, file } of missing) tell(file, present(made.get(keptAs)).facts);
    if (!isCodeAsHashed()) return;
    for (const { group, all } of part) {
      const known = kept.read(group);
      const now = all.flatMap(({ keptAs }) => {
        const its = made.get(keptAs) ?? known.get(keptAs);
        return its ? [[keptAs, its] as const] : [];
      });
      kept.write(group, new Map(now));
    }
  };
  const make = (some: readonly OpenGroup[]) =>
    together(partsOf(some.filter(({ missing }) => missing.length > 0)).map(makePart));
  const place = async (some: readonly KnownGroup[]) => {
    const kept = some.flatMap(({ known }) => known.map(([{ file }, hashes]) => ({ file, hashes })));
    if (kept.length === 0) return;
    const order = { site, cache, pages: kept };
    const damaged = new Set(kept.length > manyPages ? await placeOnThread(order) : placeKept(order));
    await make(
      some.map(({ group, all, known }) => {
        const missing = known.map(([page]) => page).filter(({ file }) => damaged.has(file));
        return { group, all, missing };
      }),
    );
  };
  const groups = [...pageGroups(keyed)].map(lookUp);
  const making = make(groups);
  const letGo = () => (pages.length > manyPages ? endPageThreads() : undefined);
  return { known: making.then(letGo), placed: together([making, place(groups)]) };
}

/** Waits until all is done, or has failed: none is left at work where another fails. */
async function together(work: readonly Promise<unknown>[]): Promise<void> {
  for (const each of await Promise.allSettled(work)) if (each.status === "rejected") throw each.reason;
}

/** A hash of all that a finished page follows from. */
function keyOf({ file, key }: PlannedPage, { url }: PageFrame, compression: Compression): string {
  const about = [file, key, url, compressionKey(compression), hashCode("src", "layouts")];
  return createHash("sha256").update(JSON.stringify(about)).digest("hex");
}

/** Groups, put together into parts: one for each thread, or more where there are very many pages. */
function partsOf(groups: readonly OpenGroup[]): OpenGroup[][] {
  const pages = groups.reduce((sum, { missing }) => sum + missing.length, 0);
  const size = Math.min(partSizes.most, Math.max(partSizes.least, Math.ceil(pages / threads)));
  const parts: OpenGroup[][] = [];
  let room = 0;
  for (const group of groups) {
    if (room <= 0) {
      parts.push([]);
      room = size;
    }
    parts.at(-1)?.push(group);
    room -= group.missing.length;
  }
  return parts;
}

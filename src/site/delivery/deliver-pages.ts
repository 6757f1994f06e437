import { createHash } from "node:crypto";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { hashCode } from "../../cache/code-hash.ts";
import { threads } from "../../threads/on-thread.ts";
import type { PageOrder } from "../make-pages.ts";
import { makeOnThread } from "../page-threads.ts";
import type { PageFrame, PlannedPage } from "../plan-site.ts";
import { type Compression, compressionKey } from "./compress-file.ts";
import type { PageFacts } from "./finish-page.ts";
import { KeptPages, type PageGroup, type PlacedPage } from "./kept-pages.ts";
import { pageGroups } from "./page-groups.ts";

/** How many pages are made as one part: all of them are in memory at a time, and fewer are not worth a thread. */
const partSizes = { least: 40, most: 250 };

/** A page, and the key under which it is kept. */
type KeyedPage = PlannedPage & { compression: Compression; keptAs: string };

/** A group of pages of which some have to be made. */
interface OpenGroup {
  group: number;
  all: KeyedPage[];
  missing: KeyedPage[];
}

/**
 * Puts the pages of a site in place: those that were kept, and those that have to be made, which are kept from now on. They
 * are made in parts, on other threads.
 *
 * @throws {ToolError} where a template is wrong, or the disk is full
 */
export async function deliverPages(
  frame: PageFrame,
  pages: readonly PlannedPage[],
  {
    site,
    cache,
    compressionOf,
    onPlaced,
  }: Pick<PageOrder, "site" | "cache"> & {
    compressionOf(file: string): Compression;
    /** Told of each page that is in place. */
    onPlaced(file: string, facts: PageFacts): void;
  },
): Promise<void> {
  const kept = new KeptPages(cache, frame.url);
  const keyed = pages.map((page) => {
    const compression = compressionOf(page.file);
    return { ...page, compression, keptAs: keyOf(page, frame, compression) };
  });
  const takeKept = (page: KeyedPage, known: PageGroup) => {
    const its = known.get(page.keptAs);
    if (!its || !kept.place(its, path.join(site, page.file))) return false;
    onPlaced(page.file, its.facts);
    return true;
  };
  const open: OpenGroup[] = [];
  for (const [group, all] of pageGroups(keyed)) {
    const known = kept.read(group);
    const missing = all.filter((page) => !takeKept(page, known));
    if (missing.length > 0) open.push({ group, all, missing });
    await setImmediate(); // What is told of the pages that are in place is passed on meanwhile.
  }
  const make = async (groups: readonly OpenGroup[]) => {
    const missing = groups.flatMap((group) => group.missing);
    const placed = await makeOnThread({ frame, pages: missing, site, cache });
    const made = new Map(placed.map((its, index) => [missing[index]?.keptAs ?? "", its]));
    for (const { keptAs, file } of missing) onPlaced(file, (made.get(keptAs) as PlacedPage).facts);
    for (const { group, all } of groups) {
      const known = kept.read(group);
      const now = all.flatMap(({ keptAs }) => {
        const its = made.get(keptAs) ?? known.get(keptAs);
        return its ? [[keptAs, its] as const] : [];
      });
      kept.write(group, new Map(now));
    }
  };
  const settled = await Promise.allSettled(partsOf(open).map(make)); // None is left at work where another fails.
  for (const each of settled) if (each.status === "rejected") throw each.reason;
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

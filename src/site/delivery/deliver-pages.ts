import { createHash } from "node:crypto";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { hashCode } from "../../cache/code-hash.ts";
import { onThread } from "../../threads/on-thread.ts";
import { makePages, type PageOrder } from "../make-pages.ts";
import type { PageFrame, PlannedPage } from "../plan-site.ts";
import { type Compression, compressionKey } from "./compress-file.ts";
import type { PageFacts } from "./finish-page.ts";
import { KeptPages, type PageGroup, type PlacedPage } from "./kept-pages.ts";
import { pageGroups } from "./page-groups.ts";

/** The most pages that are made without other threads, each of which takes half a second to start. */
const few = 60;

/** How many pages are made as one part, more or less: all of them are in memory at a time. */
const partSize = 125;

/** What makes the pages of a part on a thread of its own. */
const thread = "src/site/page-thread.ts";

/** A page, and the key under which it is kept. */
type KeyedPage = PlannedPage & { compression: Compression; keptAs: string };

/** A group of pages of which some have to be made. */
interface OpenGroup {
  group: number;
  all: KeyedPage[];
  missing: KeyedPage[];
}

/**
 * Puts the pages of a site in place: those that were kept, and those that have to be made, which are kept from now on. A few are made
 * at once, many in parts on several threads.
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
  const isMany = open.flatMap(({ missing }) => missing).length > few;
  const make = async (groups: readonly OpenGroup[]) => {
    const missing = groups.flatMap((group) => group.missing);
    const order: PageOrder = { frame, pages: missing, site, cache };
    const placed = isMany ? await onThread<PageOrder, PlacedPage[]>(thread, order) : await makePages(order);
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

/** Groups, put together into parts. */
function partsOf(groups: readonly OpenGroup[]): OpenGroup[][] {
  const parts: OpenGroup[][] = [];
  let size = partSize;
  for (const group of groups) {
    if (size >= partSize) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(group);
    size += group.missing.length;
  }
  return parts;
}

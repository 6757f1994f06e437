import type { Page } from "puppeteer";
import type { TestContext } from "vitest";
import { keysOf } from "../../src/records.ts";
import type { OpenSite } from "./open-site.ts";
import { pagesToJudge, type SitePage } from "./site-pages.ts";

/** Looks at a page and says what is wrong with it, a line for each fault. */
export type PageJudge = (page: Page, about: SitePage) => Promise<string[]>;

declare module "vitest" {
  interface TaskMeta {
    /** A column of the table at the end of the run: the faults of each page, by its address. */
    verdict?: { column: string; faults: Record<string, number> };
  }
}

/** How many pages are looked at side by side. */
const AT_ONCE = 3;

/** The faults of pages, by their addresses. */
type Faults = Record<string, string[]>;

/**
 * Opens every page, or enough of its kind, lets a judge look at it, and notes the outcome for the table at the end of the run.
 *
 * @returns the faults of each page that has any, by its address
 */
export async function judgePages(
  context: Pick<TestContext, "task">,
  site: OpenSite,
  column: string,
  judge: PageJudge,
  pages: readonly SitePage[] = pagesToJudge(site.pages),
): Promise<Faults> {
  return note(context, column, await visit(site, pages, judge));
}

/**
 * Opens every page once for several judges, who look at it one after the other: each leaves it as it was for the next, but for the size
 * of the window. They are named by their columns.
 *
 * @returns what a test asks for the faults that one of them has found, as judgePages does
 */
export function judgeTogether<Column extends string>(site: OpenSite, judges: Record<Column, PageJudge>) {
  const found = new Map(keysOf(judges).map((column): [Column, Faults] => [column, {}]));
  const visitAll = () =>
    visit(site, pagesToJudge(site.pages), async (page, about) => {
      for (const [column, faults] of found) faults[about.address] = await judges[column](page, about);
      return [];
    });
  let visited: Promise<Faults> | undefined;
  return async (context: Pick<TestContext, "task">, column: Column): Promise<Faults> => {
    visited ??= visitAll();
    await visited;
    return note(context, column, found.get(column) ?? {});
  };
}

/** Opens pages, some side by side, and lets a judge look at each. */
async function visit(
  { origin, withPage }: OpenSite,
  pages: readonly SitePage[],
  judge: PageJudge,
): Promise<Faults> {
  const faults: Faults = {};
  const waiting = [...pages];
  const work = () =>
    withPage(async (page) => {
      for (let about = waiting.shift(); about; about = waiting.shift()) {
        // The search, the page that keeps the guide and those for clinics fetch something before they are complete.
        const waitUntil = ["search", "keep", "tool"].includes(about.kind) ? "networkidle0" : "load";
        await page.goto(`${origin}/${about.address}`, { waitUntil });
        faults[about.address] = await judge(page, about);
      }
    });
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults;
}

/** Notes how many faults each page has, and leaves those that have any. */
function note({ task }: Pick<TestContext, "task">, column: string, faults: Faults): Faults {
  const counts = Object.entries(faults).map(([address, found]) => [address, found.length]);
  task.meta.verdict = { column, faults: Object.fromEntries(counts) };
  return Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0));
}

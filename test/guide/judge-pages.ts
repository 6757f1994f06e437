import type { Page } from "puppeteer";
import type { TestContext } from "vitest";
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

/**
 * Opens every page, or enough of its kind, lets a judge look at it, and notes the outcome for the table at the end of the run.
 *
 * @returns the faults of each page that has any, by its address
 */
export async function judgePages(
  { task }: Pick<TestContext, "task">,
  { origin, withPage, ...site }: OpenSite,
  column: string,
  judge: PageJudge,
  pages: readonly SitePage[] = pagesToJudge(site.pages),
): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {};
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
  const counts = Object.entries(faults).map(([address, found]) => [address, found.length]);
  task.meta.verdict = { column, faults: Object.fromEntries(counts) };
  return Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0));
}

import { type Page, TimeoutError } from "puppeteer";
import { ToolError } from "../report/tool-error.ts";
import { findMissingMedia } from "./find-missing-media.ts";
import type { Job } from "./job.ts";
import { PageLost } from "./page-lost.ts";
import { watchLoads } from "./watch-loads.ts";

/**
 * Does a job on a page, which may load from `origin` only and must show all its pictures and fonts: else it throws
 * ToolError, which names the job and each address. Throws PageLost where the page or the browser crashes or a wait
 * times out, and whatever the job throws.
 */
export async function runOnPage<T>(page: Page, origin: string, { name, run }: Job<T>): Promise<T> {
  const { faults, stop } = watchLoads(page, origin);
  let onCrash: (error: Error) => void = () => {};
  const crash = new Promise<never>((_, reject) => {
    onCrash = ({ message }) => reject(new PageLost(message));
  });
  page.on("error", onCrash);

  const work = async () => {
    const result = await run(page);
    for (const fault of await page.evaluate(findMissingMedia)) faults.add(fault);
    return result;
  };
  try {
    const result = await Promise.race([work(), crash]);
    if (faults.size === 0) return result;
  } catch (error) {
    if (isLost(page, error)) throw new PageLost((error as Error).message, { cause: error });
    if (faults.size === 0) throw error;
  } finally {
    page.off("error", onCrash);
    stop();
  }
  throw new ToolError(`"${name}" cannot be printed as it should look. ${[...faults].join(" ")}`);
}

function isLost(page: Page, error: unknown): boolean {
  return (
    error instanceof PageLost || error instanceof TimeoutError || page.isClosed() || !page.browser().connected
  );
}

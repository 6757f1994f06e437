import { type Page, ProtocolError, TimeoutError } from "puppeteer";
import { ToolError } from "../report/tool-error.ts";
import { findMissingMedia } from "./find-missing-media.ts";
import type { Loads } from "./intercept-requests.ts";

/** Work to be done on a browser page, and the name that stands for it in errors. */
export interface Job<T> {
  name: string;
  run(page: Page): Promise<T>;
}

/**
 * A page or its browser crashed, hangs or is gone, and the job on it may be done again. The message says what
 * happened, as a part of a sentence.
 */
export class PageLost extends Error {
  override readonly name = "PageLost";
}

/**
 * Does a job on a page, which may load only what it is handed and must show all its pictures and fonts: else it
 * throws ToolError, which names the job and each address. Throws PageLost where the page or the browser
 * crashes or fails, or a wait times out, and whatever the job throws.
 */
export async function runOnPage<T>(page: Page, loads: Loads, { name, run }: Job<T>): Promise<T> {
  const faults = loads.watch();
  let onCrash = () => {};
  const crash = new Promise<never>((_, reject) => {
    onCrash = () => reject(new PageLost("the page crashed"));
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
    const loss = lossOf(page, error);
    if (loss) throw new PageLost(loss, { cause: error });
    if (faults.size === 0) throw error;
  } finally {
    page.off("error", onCrash);
  }
  throw new ToolError(`"${name}" cannot be printed as it should look. ${[...faults].join(" ")}`);
}

/** How the page came to be lost, if it was, as a part of a sentence. */
function lossOf(page: Page, error: unknown): string | undefined {
  if (error instanceof PageLost || error instanceof TimeoutError) return error.message;
  if (!page.browser().connected) return "the browser ended";
  if (page.isClosed()) return "the page was closed";
  return error instanceof ProtocolError ? error.message : undefined;
}

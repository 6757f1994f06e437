import { ToolError } from "../report/tool-error.ts";
import { browserOnMachine } from "./browser-on-machine.ts";
import { downloadedBrowser } from "./downloaded-browser.ts";
import type { FindStep, Say } from "./find-step.ts";
import type { FoundBrowser } from "./found-browser.ts";
import type { Machine } from "./machine.ts";
import { namedBrowser } from "./named-browser.ts";
import { noBrowserMessage } from "./no-browser-message.ts";
import { packagedBrowser } from "./packaged-browser.ts";
import { thisMachine } from "./this-machine.ts";

const STEPS: FindStep[] = [namedBrowser, browserOnMachine, downloadedBrowser, packagedBrowser];

/**
 * Finds the browser that prints: the one that PUPPETEER_EXECUTABLE_PATH names, else one on this machine,
 * else Puppeteer's headless shell, downloaded, else, on Debian as root, the distribution's package.
 *
 * `say` gets a line before a download or an installation. Throws ToolError where the named browser does
 * not start, and where none can be had.
 */
export async function findBrowser(
  say: Say = () => {},
  machine: Machine = thisMachine(),
): Promise<FoundBrowser> {
  const failures: string[] = [];
  for (const step of STEPS) {
    try {
      const found = await step(machine, say);
      if (found) return found;
    } catch (error) {
      if (error instanceof ToolError) throw error;
      failures.push((error as Error).message);
    }
  }
  throw new ToolError(noBrowserMessage(machine, failures));
}

import { makePage } from "../build/make-page.ts";
import type { Manifest } from "../leaflets/manifest.ts";
import { guideReader } from "./reading.ts";

/** After so many, code is as fast as it becomes. */
const rounds = 6;

const nothingPrinted: Manifest = { browser: "", leaflets: [], archives: [] };

/**
 * Reads a guide and makes its first page a few times, for nothing: code that has run before runs several times as fast, so
 * that the first edit is shown as soon as later ones.
 *
 * @param folder to make it in, which is removed
 * @param isNeeded asked before each round
 */
export async function warmUp(
  { content, today, folder }: { content: string; today: string; folder: string },
  isNeeded: () => boolean,
): Promise<void> {
  for (let left = rounds; left > 0 && isNeeded(); left -= 1) {
    const { plan, judge } = await guideReader(content, today)();
    if (!plan) return;
    judge();
    await makePage(plan, nothingPrinted, "/", folder).catch(() => {}); // Told to whoever asks for a page.
  }
}

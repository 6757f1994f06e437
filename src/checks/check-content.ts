import { makeDraft } from "../content/make-draft.ts";
import { readFiles } from "../content/read-files.ts";
import { applyRules, type Checked } from "./apply-rules.ts";

/** Reads a content folder and applies every rule to it, as on the day `today` (2026-11-21). */
export async function checkContent(dir: string, today: string): Promise<Checked> {
  return applyRules(makeDraft(dir, await readFiles(dir)), today);
}

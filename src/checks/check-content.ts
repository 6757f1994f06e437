import type { FoundFile } from "../content/found-file.ts";
import { addWords } from "../content/interface/add-words.ts";
import { type DraftAndIssues, makeDraft } from "../content/make-draft.ts";
import { readFiles } from "../content/read-files.ts";
import { keepAnswers } from "../prose/british-english.ts";
import { applyRules, type Checked } from "./apply-rules.ts";
import { RightTexts } from "./right-texts.ts";

/** How a content folder is read. */
export interface CheckOptions {
  /** The folder with the words of the interface, a file for each language, where it is not the guide's own. */
  words?: string | undefined;
  /** Whether pages are read that are still being written. */
  unfinished?: boolean;
  /** Whether what a build may go on with is an error all the same. */
  strict?: boolean;
  /** Whether every page is judged, as if none had been found right before. */
  anew?: boolean;
}

/** Reads a content folder and applies every rule to it, as on the day `today` (2026-11-21). */
export async function checkContent(dir: string, today: string, options?: CheckOptions): Promise<Checked> {
  return checkFiles(dir, await readFiles(dir), today, options);
}

/** Applies every rule to the files that were found in a content folder; what was read of the same files before is known. */
export function checkFiles(dir: string, files: FoundFile[], today: string, options?: CheckOptions): Checked {
  return checkDraft(dir, readDraft(dir, files, options), today, options);
}

/** Reads the files that were found in a content folder, and asks no rule. */
export function readDraft(
  dir: string,
  files: FoundFile[],
  { words, unfinished = false }: CheckOptions = {},
): DraftAndIssues {
  return addWords(makeDraft(dir, files, { unfinished }), words);
}

/** Applies every rule to what was read in a content folder. */
export function checkDraft(
  dir: string,
  read: DraftAndIssues,
  today: string,
  { strict = false, anew = false }: CheckOptions = {},
): Checked {
  const right = read.issues.length === 0 && !anew ? new RightTexts(dir, read.draft) : undefined;
  const checked = applyRules(read, today, strict, right);
  right?.keep();
  keepAnswers();
  return checked;
}

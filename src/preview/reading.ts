import { type Plan, planGuide } from "../build/plan-guide.ts";
import { type Checked, wholeOf } from "../checks/apply-rules.ts";
import { checkDraft, readDraft } from "../checks/check-content.ts";
import { fieldSets } from "../content/field-sets.ts";
import type { FoundFile } from "../content/found-file.ts";
import type { Draft, Entry } from "../content/model.ts";
import { readFiles } from "../content/read-files.ts";
import { sameFiles } from "../content/same-files.ts";
import type { Manifest } from "../leaflets/manifest.ts";
import type { Issue } from "../report/issue.ts";

/** What was known of the guide when its content was last read. */
export interface Reading {
  draft?: Draft;
  /** What the rules say of it; nothing as long as they have not been asked. */
  checked?: Checked;
  /** What can be made of it, errors and all; nothing where something is missing. */
  plan?: Plan | undefined;
  /** What only a build finds; that of the build before where this has not been made. */
  later: readonly Issue[];
  /** What a tool or a template fails at. */
  failure?: unknown;
  /** Whether all of it was made, so that the folder of the preview holds it. */
  isMade: boolean;
}

/** A page that is asked for, and all that is known where it is shown. */
export interface AskedPage {
  address: string;
  reading: Reading;
  /** The leaflets as they were last printed, and the folder that holds them. */
  manifest: Manifest | undefined;
  site: string;
}

/** What there is to show at an address: its page, perhaps as it was before, or what keeps it from being made. */
export interface FoundPage {
  html?: string | undefined;
  isBefore?: boolean;
  failure?: unknown;
}

/** What was read, and not judged yet. */
export interface ReadGuide extends Pick<Reading, "draft" | "plan"> {
  /** Asks the rules, which takes longer than to read. */
  judge(): Pick<Reading, "checked" | "failure">;
}

/**
 * Makes what reads the content of a guide, again and again, and puts it together as far as that can be done. Files that
 * have not changed since are not parsed anew.
 */
export function guideReader(content: string, today: string) {
  let files: FoundFile[] = [];
  return async (): Promise<ReadGuide> => {
    try {
      files = sameFiles(await readFiles(content), files);
      const read = readDraft(content, files, { unfinished: true });
      const { plan, failure } = planOf(read.draft, today);
      const judge = () => {
        try {
          const checked = checkDraft(content, read, today);
          return { checked, ...(checked.content && { failure }) }; // What follows from an error is no news.
        } catch (fault) {
          return { failure: fault };
        }
      };
      return { draft: read.draft, plan, judge };
    } catch (failure) {
      return { judge: () => ({ failure }) };
    }
  };
}

function planOf(draft: Draft, today: string): { plan?: Plan | undefined; failure?: unknown } {
  const whole = wholeOf(draft, today);
  try {
    return { plan: whole && planGuide(whole) };
  } catch (failure) {
    return { failure };
  }
}

/** All that is known to be wrong with the content. */
export const issuesOf = ({ checked, later }: Reading): Issue[] => [...(checked?.issues ?? []), ...later];

/** Whether the content has errors, so that no build would be made of it. */
export const hasErrors = ({ checked }: Reading): boolean => checked !== undefined && !checked.content;

/** The pages of the guide that have a file in the content. */
export function entriesOf({ draft }: Reading): Entry<unknown>[] {
  return draft ? fieldSets(draft).flatMap(({ page }) => page ?? []) : [];
}

/** Whether the file of the page at an address has an error of its own. */
export function isBroken(address: string, reading: Reading): boolean {
  const file = entriesOf(reading).find(({ url }) => url === address)?.file.path;
  return issuesOf(reading).some((issue) => issue.file === file && issue.severity === "error");
}

/** Whether an address is that of a leaflet's page, or of one that is printed. */
export function isLeaflet(address: string, { plan }: Reading): boolean {
  return plan?.jobs.some(({ url, leaflet }) => url === address || leaflet.url === address) ?? false;
}

/** The path that the site is built for, with both slashes; `/` as long as that is not known. */
export function sitePath({ draft }: Reading): string {
  const url = draft?.data.organisation?.url;
  return url ? new URL(url).pathname : "/";
}

import type { Manifest } from "../leaflets/manifest.ts";
import type { PaperChanges } from "../leaflets/paper-changes.ts";
import type { PrintOptions } from "../leaflets/print-options.ts";
import type { Selection } from "../leaflets/select-jobs.ts";
import type { Issue } from "../report/issue.ts";

/** What a build is asked for. */
export interface BuildOptions
  extends Pick<PrintOptions, "part" | "date" | "workers" | "cache" | "elsewhere" | "signal"> {
  /** The content folder. */
  content: string;
  /** The folder to write to; it is replaced whole, and only when everything is right. */
  out: string;
  /** The day on which reviews are held to be due, as 2026-11-21. */
  today: string;
  /** Which PDFs to make; the others are carried over from `out`, where a site is, as they are. Without it, all are made. */
  select?: Selection;
  /** The folder with the words of the interface, where it is not the guide's own. */
  words?: string;
  /** Keeps the unfinished folder where the build fails, and says where it is. */
  keep?: boolean;
  /** Puts in place what could be made, errors and all. */
  preview?: boolean;
  /** Told of each step of a long build. */
  say(line: string): void;
}

/** What a build made; nothing where the content has errors. */
export interface BuildResult {
  issues: Issue[];
  /** `printed` counts the leaflets that had to be printed; `changes` are those since the build that was in `out` before. */
  built?: { pages: number; leaflets: number; printed: number; manifest: Manifest; changes: PaperChanges };
}

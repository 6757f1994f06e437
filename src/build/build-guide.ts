import { existsSync } from "node:fs";
import path from "node:path";
import { guardFolders } from "../folders/guard-folders.ts";
import type { Manifest } from "../leaflets/manifest.ts";
import type { PaperChanges } from "../leaflets/paper-changes.ts";
import type { PrintOptions } from "../leaflets/print-options.ts";
import type { Selection } from "../leaflets/select-jobs.ts";
import type { Issue } from "../report/issue.ts";
import { ToolError } from "../report/tool-error.ts";
import { finishedBuild } from "./finished-build.ts";

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

/**
 * Builds the guide: checks it and, where it has no errors, makes it. What each step needs is loaded when it is taken.
 *
 * @throws {ToolError} where a tool or the machine fails, or a folder is not one to build into
 */
export async function buildGuide(options: BuildOptions): Promise<BuildResult> {
  await guardFolders(options);
  if (options.select && !existsSync(path.join(options.out, "index.html"))) {
    throw new ToolError(`There is no built site in ${options.out}/. Run npm run build first.`);
  }
  const finished = await finishedBuild(options);
  const same = await finished?.find();
  if (same) return same;
  const { readyPageThread } = await import("../site/page-threads.ts");
  readyPageThread();
  const { checkContent } = await import("../checks/check-content.ts");
  const { content, issues } = await checkContent(options.content, options.today, options);
  if (!content) return { issues };
  const [{ planGuide }, { makeGuide }] = await Promise.all([
    import("./plan-guide.ts"),
    import("./make-guide.ts"),
  ]);
  const made = await makeGuide(planGuide(content), options);
  const result = { ...made, issues: [...issues, ...made.issues] };
  if (made.built) await finished?.keep(result);
  return result;
}

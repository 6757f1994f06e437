import { existsSync } from "node:fs";
import path from "node:path";
import { guardFolders } from "../folders/guard-folders.ts";
import { ToolError } from "../report/tool-error.ts";
import type { BuildOptions, BuildResult } from "./build-options.ts";
import { finishedBuild } from "./finished-build.ts";
import { keepHeapLean } from "./lean-heap.ts";

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
  const letHeapGrow = keepHeapLean();
  try {
    const result = await buildAnew(options);
    if (result.built) await finished?.keep(result);
    return result;
  } finally {
    letHeapGrow();
  }
}

async function buildAnew(options: BuildOptions): Promise<BuildResult> {
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
  return { ...made, issues: [...issues, ...made.issues] };
}

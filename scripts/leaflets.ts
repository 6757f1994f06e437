import { existsSync } from "node:fs";
import path from "node:path";
import { buildGuide } from "../src/build/build-guide.ts";
import type { BuildResult } from "../src/build/build-options.ts";
import { mergeAndBuild, printShare } from "../src/build/shares.ts";
import { formatPaperChanges } from "../src/leaflets/paper-changes.ts";
import type { Selection } from "../src/leaflets/select-jobs.ts";
import { formatText } from "../src/report/format-issues.ts";
import { ToolError } from "../src/report/tool-error.ts";
import { buildFlags, printOptions } from "./print-flags.ts";
import { exitCodes, run } from "./run.ts";

const leafletFlags = {
  ...buildFlags,
  only: { type: "string" },
  clinic: { type: "string" },
  shard: { type: "string" },
  /** Puts the shares together that other machines have printed, and builds the site with them. */
  merge: { type: "boolean", default: false },
} as const;

await run(
  leafletFlags,
  async (flags, folders) => {
    const { content, out, today, only, clinic, merge } = flags;
    const keep = flags["keep-staging"];
    const options = { content, out, today, ...printOptions(flags), keep, say: console.log };
    const shard = readShard(flags.shard);
    if (merge !== folders.length > 0)
      throw new ToolError("Name the folders of all shares: --merge share-1 share-2");
    if (merge) return tell(out, await mergeAndBuild(folders, options));
    if (shard && !existsSync(path.join(out, "index.html"))) {
      const { issues, printed } = await printShare(shard, options);
      if (issues.length > 0) console.error(formatText(issues));
      if (printed === undefined) return exitCodes.content;
      console.log(`${out}/ holds share ${shard.share} of ${shard.shares}: ${printed} leaflets.`);
      return exitCodes.ok;
    }
    return tell(out, await buildGuide({ ...options, select: { only, clinic, shard } }));
  },
  "any",
);

function tell(out: string, { issues, built }: BuildResult): number {
  if (issues.length > 0) console.error(formatText(issues));
  if (!built) return exitCodes.content;
  for (const line of formatPaperChanges(built.changes)) console.log(line);
  console.log(`${out}/leaflets/ holds ${built.leaflets} leaflets.`);
  return exitCodes.ok;
}

/** Reads `--shard K/N`: the K-th of N equal shares of the leaflets. */
function readShard(shard: string | undefined): Selection["shard"] {
  if (shard === undefined) return undefined;
  const [share = 0, shares = 0] = (shard.match(/^(\d+)\/(\d+)$/)?.slice(1) ?? []).map(Number);
  if (share < 1 || share > shares) throw new ToolError(`--shard ${shard} is not K/N, such as 1/4.`);
  return { share, shares };
}

import { buildGuide } from "../src/build/build-guide.ts";
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
} as const;

await run(leafletFlags, async (flags) => {
  const { content, out, today, only, clinic, shard } = flags;
  const { issues, built } = await buildGuide({
    content,
    out,
    today,
    ...printOptions(flags),
    keep: flags["keep-staging"],
    select: { only, clinic, shard: readShard(shard) },
    say: console.log,
  });
  if (issues.length > 0) console.error(formatText(issues));
  if (!built) return exitCodes.content;
  for (const line of formatPaperChanges(built.changes)) console.log(line);
  console.log(`${out}/leaflets/ holds ${built.leaflets} leaflets.`);
  return exitCodes.ok;
});

/** Reads `--shard K/N`: the K-th of N equal shares of the leaflets. */
function readShard(shard: string | undefined): Selection["shard"] {
  if (shard === undefined) return undefined;
  const [share = 0, shares = 0] = (shard.match(/^(\d+)\/(\d+)$/)?.slice(1) ?? []).map(Number);
  if (share < 1 || share > shares) throw new ToolError(`--shard ${shard} is not K/N, such as 1/4.`);
  return { share, shares };
}

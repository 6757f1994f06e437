import { buildGuide } from "../src/build/build-guide.ts";
import { formatPaperChanges } from "../src/leaflets/paper-changes.ts";
import { formatText } from "../src/report/format-issues.ts";
import { buildFlags, printOptions } from "./print-flags.ts";
import { exitCodes, run } from "./run.ts";

await run(buildFlags, async (flags) => {
  const { content, out, today } = flags;
  const start = performance.now();
  const { issues, built } = await buildGuide({
    content,
    out,
    today,
    ...printOptions(flags),
    keep: flags["keep-staging"],
    say: console.log,
  });
  if (issues.length > 0) console.error(formatText(issues));
  if (!built) return exitCodes.content;
  const { pages, leaflets, printed, changes } = built;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`Leaflets: ${printed} printed, ${leaflets - printed} unchanged`);
  for (const line of formatPaperChanges(changes)) console.log(line);
  console.log(`Built ${pages} pages and ${leaflets} leaflets in ${seconds} s, in ${out}/`);
  return exitCodes.ok;
});

import { buildGuide } from "../src/build/build-guide.ts";
import { sourceDate } from "../src/build/source-date.ts";
import { formatText } from "../src/report/format-text.ts";
import { readFlags } from "./flags.ts";
import { exitCodes, run } from "./run.ts";

await run(async () => {
  const { content, out, today, "pdf-ua": part } = readFlags({ "pdf-ua": { type: "string", default: "1" } });
  const start = performance.now();
  const { issues, built } = await buildGuide({
    content,
    out,
    today,
    part: part === "2" ? 2 : 1,
    date: sourceDate(process.env),
    say: console.log,
  });
  if (issues.length > 0) console.error(formatText(issues));
  if (!built) return exitCodes.content;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`Built ${built.pages} pages and ${built.leaflets} leaflets in ${seconds} s, in ${out}/`);
  return exitCodes.ok;
});

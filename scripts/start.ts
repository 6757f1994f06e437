import path from "node:path";
import { watch } from "chokidar";
import PQueue from "p-queue";
import { previewGuide } from "../src/build/preview-guide.ts";
import { projectFolder } from "../src/folders/project-folder.ts";
import { formatText } from "../src/report/format-issues.ts";
import { wholeNumber } from "./flags.ts";
import { printFlags } from "./print-flags.ts";
import { exitCodes, run, tell } from "./run.ts";

/** How long the files must have been still before the preview is made anew, in milliseconds. */
const calm = 60;

const startFlags = {
  cache: printFlags.cache,
  port: { type: "string", default: "8080" },
} as const;

process.once("SIGINT", () => process.exit(exitCodes.ok)); // Its usual end.

await run(startFlags, async ({ content, today, port, cache }) => {
  const preview = await previewGuide({
    content,
    today,
    port: wholeNumber("port", port, 65_535),
    cache,
    say: console.log,
  });
  const show = async () => {
    const issues = await preview.refresh();
    if (issues.length > 0) console.error(formatText(issues));
  };
  // One after the other: two at a time would write the same files.
  const work = new PQueue({ concurrency: 1 });
  await work.add(show).catch((error) => preview.close().then(() => Promise.reject(error)));
  console.log(`The guide is at ${preview.url} and follows your edits. Stop it with Ctrl+C.`);

  let timer: NodeJS.Timeout | undefined;
  watch([content, path.join(projectFolder, "layouts")], { ignoreInitial: true }).on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => work.add(show).catch(tell), calm);
  });
  return exitCodes.ok;
});

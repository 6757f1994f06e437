import { once } from "node:events";
import path from "node:path";
import { watch } from "chokidar";
import { projectFolder } from "../src/folders/project-folder.ts";
import { previewGuide } from "../src/preview/preview-guide.ts";
import { formatText } from "../src/report/format-issues.ts";
import { wholeNumber } from "./flags.ts";
import { printFlags } from "./print-flags.ts";
import { exitCodes, run, tell } from "./run.ts";

/** How long the files must have been still before the preview is made anew, in milliseconds. */
const calm = 20;

const startFlags = {
  cache: printFlags.cache,
  port: { type: "string", default: "8080" },
} as const;

process.once("SIGINT", () => process.exit(exitCodes.ok)); // Its usual end.
process.once("disconnect", () => process.exit(exitCodes.ok)); // What started it has been ended.

await run(startFlags, async ({ content, today, port, cache }) => {
  let told = "";
  const preview = await previewGuide({
    content,
    today,
    port: wholeNumber("port", port, 65_535),
    cache,
    tell(issues) {
      const text = formatText(issues);
      if (text !== told) console.error(text);
      told = text;
    },
  });
  let timer: NodeJS.Timeout | undefined;
  const follow = () =>
    preview.refresh().catch((error) => {
      told = "";
      tell(error);
    });
  const followed = [content, path.join(projectFolder, "layouts")];
  const files = watch(followed, { ignoreInitial: true, ignorePermissionErrors: true }).on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(follow, calm);
  });
  try {
    await once(files, "ready"); // Before the files are read, so that no edit comes between.
    await preview.refresh();
  } catch (error) {
    await Promise.all([preview.close(), files.close()]);
    throw error;
  }
  console.log(`The guide is at ${preview.url()} and follows your edits. Stop it with Ctrl+C.`);
  return exitCodes.ok;
});

import path from "node:path";
import { ownFolder } from "../src/folders/own-folder.ts";
import { previewMaker } from "../src/preview/make-previewed.ts";
import type { MakerMessage } from "../src/preview/maker.ts";
import { printFlags } from "./print-flags.ts";
import { exitCodes, run } from "./run.ts";

/*
 * Makes all of a previewed guide whenever `npm start` asks for it, in a process of its own, so that what an editor looks at
 * need not wait. It ends when what has started it does, whose folder it removes then, too: it may still write there.
 */
await run({ cache: printFlags.cache }, async ({ content, out: site, cache, today }) => {
  const make = previewMaker({ content, site, cache }, today);
  let making = Promise.resolve();
  let stop = new AbortController();
  ownFolder(path.dirname(site));
  process.once("disconnect", () => process.exit(exitCodes.ok));
  process.on("message", (message: MakerMessage) => {
    if (message === "stop") return stop.abort();
    stop = new AbortController();
    const { signal } = stop;
    making = making.then(async () => void process.send?.(await make(signal)));
  });
  return new Promise(() => {});
});

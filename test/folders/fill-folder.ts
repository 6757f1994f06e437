import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { exitCodes, run } from "../../scripts/run.ts";
import { makeTemporaryFolder } from "../../src/folders/own-folder.ts";
import { replaceFolder } from "../../src/folders/replace-folder.ts";

console.log("begun");

/** A command that does to folders what a build does, in a moment: `--out` gets forty files that all hold `--text`. */
await run({ text: { type: "string", default: "" } } as const, async ({ out, text }) => {
  await makeTemporaryFolder("preview");
  const fill = async (folder: string) => {
    await mkdir(path.join(folder, "deep"));
    for (let file = 0; file < 40; file += 1) {
      await writeFile(path.join(folder, "deep", `${file}.txt`), text);
      if (file % 10 === 0) await setTimeout(10);
    }
    return true;
  };
  await replaceFolder(out, fill, { say: console.log });
  return exitCodes.ok;
});

import { writeFile } from "node:fs/promises";
import { fileLists, listFiles } from "../src/docs/list-files.ts";
import { exitCodes, run } from "./run.ts";

// By itself, so that what is generated of these lists is made by a program that was bundled with the new ones.
await run({}, async () => {
  for (const file of fileLists) await writeFile(file, listFiles(file));
  return exitCodes.ok;
});

import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileLists, listFiles } from "../src/docs/list-files.ts";
import { exitCodes, run } from "./run.ts";

await run({}, async () => {
  // All else that is generated is made from these lists, so they are written first.
  for (const file of fileLists) await writeFile(file, listFiles(file));
  const { generatedDocs } = await import("../src/docs/generated-docs.ts");
  for (const { file, generate } of generatedDocs) {
    const written = existsSync(file) ? await readFile(file, "utf8") : "";
    const text = generate(written);
    if (text === written) continue;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(`Wrote ${file}`);
  }
  return exitCodes.ok;
});

import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { generatedDocs } from "../src/docs/generated-docs.ts";
import { exitCodes, run } from "./run.ts";

await run({}, async () => {
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

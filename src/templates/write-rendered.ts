import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { RenderedFile } from "./render-templates.ts";

/** Writes what templates have made into a folder. */
export async function writeRendered(files: readonly RenderedFile[], out: string): Promise<void> {
  for (const { file, content } of files) {
    const target = path.join(out, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

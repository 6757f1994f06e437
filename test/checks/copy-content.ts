import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { sample } from "../sample.ts";

/** A copy of the sample that one test may break. */
export interface ContentCopy {
  dir: string;
  /**
   * Replaces the first match of `from` in a file and tells where the replacement begins, lines and columns from 1.
   * Throws where the file holds no match.
   */
  change(
    file: string,
    from: string | RegExp,
    to: string,
  ): Promise<{ file: string; line: number; column: number }>;
}

/** Copies the sample to a folder that is removed when the test is over. */
export async function copyContent(): Promise<ContentCopy> {
  const folder = await mkdtemp(path.join(tmpdir(), "content-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const dir = path.join(folder, "content");
  await cp(sample, dir, { recursive: true });
  return {
    dir,
    async change(file, from, to) {
      const full = path.join(dir, file);
      const text = await readFile(full, "utf8");
      const at = typeof from === "string" ? text.indexOf(from) : text.search(from);
      if (at === -1) throw new Error(`${file} holds no ${from}`);
      await writeFile(
        full,
        text.replace(from, () => to),
      );
      const before = text.slice(0, at).split("\n");
      const shown = path.relative(process.cwd(), full).split(path.sep).join("/");
      return { file: shown, line: before.length, column: (before.at(-1) ?? "").length + 1 };
    },
  };
}

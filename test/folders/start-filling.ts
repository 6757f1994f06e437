import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { constants, tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** A folder of a test's own, with another for temporary files in it, and a command that fills its `dist`. */
export async function fillingPlace() {
  const place = await mkdtemp(path.join(tmpdir(), "filling-"));
  onTestFinished(() => rm(place, { recursive: true, force: true }));
  const temporary = path.join(place, "tmp");
  await mkdir(temporary);
  const start = (text: string) => {
    const flags = ["--out", path.join(place, "dist"), "--text", text];
    const child = spawn(process.execPath, ["scripts/launch.js", "test/folders/fill-folder.ts", ...flags], {
      env: { ...process.env, TMPDIR: temporary },
    });
    let told = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (some) => (told += some));
    const begun = once(child.stdout, "data");
    const ended = once(child, "exit").then(([code, signal]) => ({
      // As a shell tells it, whether the command or the system ended it: a signal may come before the command listens.
      code: code ?? 128 + constants.signals[signal as NodeJS.Signals],
      told: told.replace("begun\n", ""),
    }));
    return { child, begun, ended };
  };
  return {
    start,
    /** What the files of `dist` hold, each text once; `undefined` where it is not there. */
    async texts(): Promise<string[] | undefined> {
      const deep = path.join(place, "dist/deep");
      const names = await readdir(deep).catch(() => undefined);
      if (!names) return undefined;
      const texts = await Promise.all(names.map((name) => readFile(path.join(deep, name), "utf8")));
      return [...new Set([...texts, ...(names.length === 40 ? [] : [`${names.length} files`])])];
    },
    /** What lies beside `dist`, and what is left in the temporary folder. */
    async left(): Promise<string[]> {
      const beside = (await readdir(place)).filter((name) => name !== "dist" && name !== "tmp");
      return [...beside, ...(await readdir(temporary)).filter((name) => name.startsWith("guide-"))];
    },
  };
}

import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import type { CommandResult } from "./run-command.ts";

/** The engine's own files, without content, tests and packages. */
const parts = [
  "src",
  "layouts",
  "scripts",
  ".eleventy.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/** A copy of the engine, in which templates can be broken on purpose. */
export class ProjectCopy {
  readonly #dir: string;

  private constructor(dir: string) {
    this.#dir = dir;
  }

  /** A copy that is removed after the test. */
  static async make(): Promise<ProjectCopy> {
    const dir = await mkdtemp(path.join(tmpdir(), "project-"));
    onTestFinished(() => rm(dir, { recursive: true, force: true }));
    for (const part of parts) await cp(part, path.join(dir, part), { recursive: true });
    await symlink(path.resolve("node_modules"), path.join(dir, "node_modules"));
    return new ProjectCopy(dir);
  }

  /** Changes a template while `work` is done, and fails where the template has not what is to be changed. */
  async with<T>(template: string, from: string, to: string, work: () => Promise<T>): Promise<T> {
    const file = path.join(this.#dir, "layouts", template);
    const text = await readFile(file, "utf8");
    if (!text.includes(from)) throw new Error(`${template} has no ${from}`);
    await writeFile(file, text.replace(from, to));
    try {
      return await work();
    } finally {
      await writeFile(file, text);
    }
  }

  /** Runs one of the project's commands in the copy. */
  run(command: string, ...flags: string[]): Promise<CommandResult> {
    const args = ["--import", "tsx", `scripts/${command}.ts`, ...flags];
    return new Promise((resolve) => {
      execFile(process.execPath, args, { cwd: this.#dir, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      });
    });
  }
}

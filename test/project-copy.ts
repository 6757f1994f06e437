import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { type CommandResult, startCommand } from "./run-command.ts";

/** The engine's own files, without content, tests and packages. */
const parts = ["src", "layouts", "scripts", "package.json", "package-lock.json", "tsconfig.json"];

/** A copy of the engine, in which templates can be broken on purpose. */
export class ProjectCopy {
  private constructor(readonly dir: string) {}

  /** A copy in a folder, or in one of its own that is removed after the test. */
  static async make(folder?: string): Promise<ProjectCopy> {
    const dir = await mkdtemp(path.join(folder ?? tmpdir(), "project-"));
    if (folder === undefined) onTestFinished(() => rm(dir, { recursive: true, force: true }));
    for (const part of parts) await cp(part, path.join(dir, part), { recursive: true });
    await symlink(path.resolve("node_modules"), path.join(dir, "node_modules"));
    return new ProjectCopy(dir);
  }

  /** Changes a file of `layouts`, and fails where it has not what is to be changed. */
  async edit(name: string, from: string, to: string): Promise<void> {
    const file = path.join(this.layouts, name);
    const text = await readFile(file, "utf8");
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    await writeFile(file, text.replace(from, to));
  }

  /** The folder with its templates, styles and words. */
  get layouts(): string {
    return path.join(this.dir, "layouts");
  }

  /** Starts one of the project's commands in the copy. */
  start(command: string, ...flags: string[]): ReturnType<typeof startCommand> {
    return startCommand(command, flags, { cwd: this.dir });
  }

  /** Runs one to its end. */
  run(command: string, ...flags: string[]): Promise<CommandResult> {
    return this.start(command, ...flags).ended;
  }
}

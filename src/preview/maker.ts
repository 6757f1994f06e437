import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { constants, setPriority } from "node:os";
import path from "node:path";
import { projectFolder } from "../folders/project-folder.ts";
import { ToolError } from "../report/tool-error.ts";
import type { Made, PreviewFolders } from "./make-previewed.ts";

/** What the process is sent: to make all as it is now, or to end what it is making. */
export type MakerMessage = "make" | "stop";

/** Makes all of a previewed guide in a process of its own, which gives way to what somebody looks at. */
export class Maker {
  readonly #child: ChildProcess;
  readonly #ended: Promise<never>;

  /** @param today the day on which reviews are held to be due */
  constructor({ content, site, cache }: PreviewFolders, today: string) {
    const flags = ["--content", content, "--out", site, "--cache", cache, "--today", today];
    const program = (name: string) => path.join(projectFolder, "scripts", name);
    this.#child = fork(program("launch.js"), [program("make-previewed.ts"), ...flags], {
      serialization: "advanced",
    });
    const { pid } = this.#child;
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
    this.#ended = once(this.#child, "exit").then(([code]) => {
      throw new ToolError(`What makes the leaflets has ended, with code ${code}. Run npm start again.`);
    });
    this.#ended.catch(() => {}); // Told to whoever asks for something.
  }

  /**
   * Makes all as it is now, and ends that as soon as it can where `signal` says so.
   *
   * @throws {ToolError} where the process has ended
   */
  async make(signal: AbortSignal): Promise<Made> {
    const send = (message: MakerMessage) => this.#child.connected && this.#child.send(message);
    const stop = () => send("stop");
    signal.addEventListener("abort", stop);
    try {
      send("make");
      const [made] = await Promise.race([once(this.#child, "message"), this.#ended]);
      return made as Made;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  /** Ends the process, and what it has for a while. */
  async close(): Promise<void> {
    if (this.#child.connected) this.#child.disconnect();
    await this.#ended.catch(() => {});
  }
}

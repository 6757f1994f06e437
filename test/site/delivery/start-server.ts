import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { listenLocally } from "../../../src/browser/listen-locally.ts";

/** A program that serves a folder. */
export interface Host {
  origin: string;
  stop(): Promise<void>;
}

/** A program that serves a folder, before it is started; its errors go to `error.log` in a folder of its own. */
interface Program {
  command: string;
  /** Its configuration, with the `host:port` that it listens at. */
  configure(host: string, folder: string): string;
  /** What it is started with, by the file of its configuration. */
  flags(configuration: string, folder: string): string[];
}

/**
 * Starts a program that serves a folder, on a free port, and waits until it answers.
 *
 * @throws what it has logged, where it does not
 */
export async function startServer({ command, configure, flags }: Program): Promise<Host> {
  const folder = await mkdtemp(path.join(tmpdir(), "host-"));
  const { origin, close } = await listenLocally(0, () => {});
  await close();
  const configuration = path.join(folder, "host.conf");
  await writeFile(configuration, configure(new URL(origin).host, folder));
  const server = spawn(command, flags(configuration, folder), { stdio: "inherit" });
  const stop = async () => {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(origin).catch(() => undefined)) return { origin, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const log = await readFile(path.join(folder, "error.log"), "utf8");
  await stop();
  throw new Error(log);
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";
import { findBrowser } from "../../src/browser/find-browser.ts";

/** A Chromium that was not started by what prints with it. */
export interface RemoteBrowser {
  /** Of its debugging port, `http://127.0.0.1:40123`, and of its WebSocket. */
  http: string;
  ws: string;
  /** Sends a signal to it and all its processes. */
  signal(name: NodeJS.Signals): void;
}

/** Starts the browser that prints with a debugging port, and as little else as docs/printing.md says. It ends with the test. */
export async function startRemoteBrowser({ hinting = "none" } = {}): Promise<RemoteBrowser> {
  const { executablePath } = await findBrowser();
  const folder = await mkdtemp(path.join(tmpdir(), "remote-"));
  const flags = ["--headless", "--remote-debugging-port=0", `--font-render-hinting=${hinting}`];
  const isRoot = process.getuid?.() === 0;
  const program = spawn(
    executablePath,
    [...flags, ...(isRoot ? ["--no-sandbox"] : []), `--user-data-dir=${folder}`],
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const signal = (name: NodeJS.Signals) => void process.kill(-(program.pid ?? Number.NaN), name);
  const ended = once(program, "exit");
  onTestFinished(async () => {
    if (program.exitCode === null && program.signalCode === null) signal("SIGKILL");
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
  for await (const line of createInterface(program.stderr)) {
    const [, ws] = /listening on (ws:\S+)/.exec(line) ?? [];
    if (ws === undefined) continue;
    program.stderr.resume();
    return { ws, http: `http://${new URL(ws).host}`, signal };
  }
  throw new Error("The browser has no debugging port.");
}

/**
 * Stands between whoever connects and a browser, and changes what the browser says.
 *
 * @param change keeps the length of what it is given
 */
export async function standBetween(
  { http }: RemoteBrowser,
  change: (bytes: Buffer) => Buffer = (bytes) => bytes,
): Promise<{ http: string; cut(): void }> {
  const { hostname, port } = new URL(http);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const browser = connect(Number(port), hostname);
    for (const socket of [client, browser]) sockets.add(socket.on("error", () => {}));
    client.pipe(browser);
    browser.on("data", (bytes: Buffer) => client.write(change(bytes))).on("close", () => client.destroy());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const cut = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  onTestFinished(() => {
    cut();
    server.close();
  });
  return { http: `http://127.0.0.1:${(server.address() as { port: number }).port}`, cut };
}

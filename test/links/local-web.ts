import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** One request that a server had. */
export interface Visit {
  method: string;
  path: string;
  /** When it came, in milliseconds. */
  at: number;
}

/** A host on this machine that remembers who asked for what. */
export interface LocalHost {
  url: string;
  visits: Visit[];
  /** The most requests that it answered at the same time. */
  crowd(): number;
}

/** Answers a request; `visit` counts from 1 for its path. */
export type Answerer = (response: ServerResponse, visit: number, request: IncomingMessage) => void;

/** Starts a host on 127.0.0.1 that answers each path as told, 404 otherwise; it stops when the test is over. */
export async function startHost(answerers: Record<string, Answerer>, slowness = 0): Promise<LocalHost> {
  const visits: Visit[] = [];
  let now = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    visits.push({ method: request.method ?? "", path: pathname, at: performance.now() });
    now += 1;
    most = Math.max(most, now);
    response.on("close", () => {
      now -= 1;
    });
    const visit = visits.filter(({ path }) => path === pathname).length;
    const answer = answerers[pathname] ?? ((each: ServerResponse) => each.writeHead(404).end());
    setTimeout(() => answer(response, visit, request), slowness);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => stop(server));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, visits, crowd: () => most };
}

/** Starts a host on 127.0.0.1 with a real certificate that is self-signed and out of date; gives its address. */
export async function startBrokenTls(): Promise<string> {
  const read = (name: string) => readFileSync(new URL(`../fixtures/broken-tls/${name}`, import.meta.url));
  const server = createSecureServer(
    { key: read("key.pem"), cert: read("certificate.pem") },
    (_, response) => {
      response.writeHead(200).end();
    },
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => stop(server));
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

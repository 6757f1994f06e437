import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { systemCode } from "../report/thrown.ts";
import { ToolError } from "../report/tool-error.ts";

/** A server that only this machine reaches. */
export interface LocalServer {
  /** For instance `http://127.0.0.1:40123`. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Answers requests at a port of this machine: a free one of 127.0.0.1 where `port` is 0. One that is named is taken for
 * both addresses that a browser may mean by "localhost".
 *
 * @throws {ToolError} where the port cannot be had
 */
export async function listenLocally(port: number, answer: RequestListener): Promise<LocalServer> {
  const servers: Server[] = [];
  const close = async () => {
    for (const server of servers) server.closeAllConnections();
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  };
  for (const host of port === 0 ? ["127.0.0.1"] : ["127.0.0.1", "::1"]) {
    try {
      servers.push(await listen(createServer(answer), port, host));
    } catch (error) {
      const code = systemCode(error);
      // Many machines lack the second address, and so nobody else can be there.
      if (host === "::1" && code !== "EADDRINUSE") continue;
      await close();
      throw code === "EADDRINUSE" || code === "EACCES" ? portFault(code, port) : error;
    }
  }
  const { port: taken } = servers[0]?.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${taken}`, close };
}

function listen(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, host, () => resolve(server));
  });
}

function portFault(code: "EADDRINUSE" | "EACCES", port: number): ToolError {
  const other = port < 1024 ? 8080 : port < 65_535 ? port + 1 : port - 1;
  const advice = `name another port, such as --port ${other}.`;
  return new ToolError(
    code === "EACCES"
      ? `Port ${port} is not for every user: ${advice}`
      : `Port ${port} is taken by another program, such as an earlier preview. End that, or ${advice}`,
  );
}

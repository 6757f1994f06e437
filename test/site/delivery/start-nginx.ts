import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { listenLocally } from "../../../src/browser/listen-locally.ts";

const nginx = ["nginx", "/usr/sbin/nginx"].find((each) => !spawnSync(each, ["-v"]).error);

/** Whether there is an nginx on this machine; the tests say loudly where not. */
export const hasNginx = nginx !== undefined;
if (!hasNginx) console.warn("SKIPPED: nginx is not installed, so nobody proves what is written for it.");

const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Whether it can send Brotli copies (Debian: libnginx-mod-http-brotli-static). */
export const hasBrotli = hasNginx && existsSync(brotliModule);

/** A program that serves a folder. */
export interface Host {
  origin: string;
  stop(): Promise<void>;
}

/** Starts nginx on a free port for the folder `root`, with a configuration that the build has written. */
export async function startNginx(
  root: string,
  configuration: string,
  { brotli = false } = {},
): Promise<Host> {
  const folder = await mkdtemp(path.join(tmpdir(), "nginx-"));
  const { origin, close } = await listenLocally(0, () => {});
  await close();
  const { host } = new URL(origin);
  const main = `${brotli ? `load_module ${brotliModule};` : ""} pid ${folder}/pid; error_log ${folder}/error.log; events {}
http { include /etc/nginx/mime.types; access_log off;
${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((each) => `${each}_temp_path ${folder}/${each};`).join("\n")}
server { listen ${host}; root ${root}; ${brotli ? "brotli_static on;" : ""} include ${configuration}; } }`;
  await writeFile(path.join(folder, "nginx.conf"), main);
  const started = ["-e", `${folder}/error.log`, "-c", `${folder}/nginx.conf`];
  const server = spawn(nginx as string, [...started, "-g", "daemon off; master_process off;"], {
    stdio: "inherit",
  });
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

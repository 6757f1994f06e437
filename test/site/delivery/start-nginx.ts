import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Host, startServer } from "./start-server.ts";

const nginx = ["nginx", "/usr/sbin/nginx"].find((each) => !spawnSync(each, ["-v"]).error);

/** Whether there is an nginx on this machine; the tests say loudly where not. */
export const hasNginx = nginx !== undefined;
if (!hasNginx) console.warn("SKIPPED: nginx is not installed, so nobody proves what is written for it.");

const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Whether it can send Brotli copies (Debian: libnginx-mod-http-brotli-static). */
export const hasBrotli = hasNginx && existsSync(brotliModule);

/** Starts nginx on a free port for the folder `root`, with a configuration that the build has written. */
export function startNginx(root: string, configuration: string, { brotli = false } = {}): Promise<Host> {
  return startServer({
    command: nginx as string,
    flags: (main, folder) => [
      "-e",
      `${folder}/error.log`,
      "-c",
      main,
      "-g",
      "daemon off; master_process off;",
    ],
    configure: (host, folder) =>
      `${brotli ? `load_module ${brotliModule};` : ""} pid ${folder}/pid; error_log ${folder}/error.log; events {}
http { include /etc/nginx/mime.types; access_log off;
${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((each) => `${each}_temp_path ${folder}/${each};`).join("\n")}
server { listen ${host}; root ${root}; ${brotli ? "brotli_static on;" : ""} include ${configuration}; } }`,
  });
}

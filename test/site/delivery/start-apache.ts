import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { listenLocally } from "../../../src/browser/listen-locally.ts";
import type { Host } from "./start-nginx.ts";

const apache = ["apache2", "/usr/sbin/apache2"].find((each) => !spawnSync(each, ["-v"]).error);

/** Whether there is an Apache as Debian has it on this machine; the tests say loudly where not. */
export const hasApache = apache !== undefined;
if (!hasApache) console.warn("SKIPPED: Apache is not installed, so nobody proves what is written for it.");

/** Those that Debian turns on, as far as they have a say here; it packs answers by itself, copies too if it may. */
const modules = "alias authz_core autoindex deflate dir filter headers mime mpm_event negotiation rewrite";

/** Starts Apache on a free port for the folder `root`, whose `.htaccess` files it reads. */
export async function startApache(root: string): Promise<Host> {
  const folder = await mkdtemp(path.join(tmpdir(), "apache-"));
  const { origin, close } = await listenLocally(0, () => {});
  await close();
  const main = `ServerRoot /etc/apache2
ServerName localhost
Listen ${new URL(origin).host}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
${modules
  .split(" ")
  .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
  .join("\n")}
TypesConfig /etc/mime.types
Include mods-available/deflate.conf
User www-data
Group www-data
DocumentRoot ${root}
<Directory ${root}>
AllowOverride All
Options Indexes FollowSymLinks
Require all granted
</Directory>
`;
  await writeFile(path.join(folder, "apache.conf"), main);
  const server = spawn(apache as string, ["-f", `${folder}/apache.conf`, "-X"], { stdio: "inherit" });
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

import { spawnSync } from "node:child_process";
import { type Host, startServer } from "./start-server.ts";

const apache = ["apache2", "/usr/sbin/apache2"].find((each) => !spawnSync(each, ["-v"]).error);

/** Whether there is an Apache as Debian has it on this machine; the tests say loudly where not. */
export const hasApache = apache !== undefined;
if (!hasApache) console.warn("SKIPPED: Apache is not installed, so nobody proves what is written for it.");

/** Those that Debian turns on, as far as they have a say here; it packs answers by itself, copies too if it may. */
const modules = "alias authz_core autoindex deflate dir filter headers mime mpm_event negotiation rewrite";

/** Starts Apache on a free port for the folder `root`, whose `.htaccess` files it reads. */
export function startApache(root: string): Promise<Host> {
  return startServer({
    command: apache as string,
    flags: (configuration) => ["-f", configuration, "-X"],
    configure: (host, folder) => `ServerRoot /etc/apache2
ServerName localhost
Listen ${host}
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
`,
  });
}

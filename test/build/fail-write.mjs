import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/**
 * Loaded before a command: the disk is full from the write on that `FAIL_WRITE` counts. Only what goes into the folder
 * `FAIL_FOLDER` counts; a `FAIL_WRITE` of 0 only counts, and tells how many there were.
 */
const { FAIL_WRITE = "0", FAIL_FOLDER = "/" } = process.env;
let writes = 0;

function refuse(path) {
  if (!String(path).startsWith(FAIL_FOLDER)) return undefined;
  writes += 1;
  if (FAIL_WRITE === "0" || writes < Number(FAIL_WRITE)) return undefined;
  const error = new Error(`ENOSPC: no space left on device, open '${path}'`);
  return Object.assign(error, { code: "ENOSPC", errno: -28, syscall: "open", path: String(path) });
}

for (const name of ["writeFile", "copyFile", "mkdir", "appendFile"]) {
  const [sync, later, promised] = [fs[`${name}Sync`], fs[name], fs.promises[name]];
  const target = (args) => (name === "copyFile" ? args[1] : args[0]);
  fs[`${name}Sync`] = (...args) => {
    const error = refuse(target(args));
    if (error) throw error;
    return sync(...args);
  };
  fs[name] = (...args) => {
    const error = refuse(target(args));
    return error ? process.nextTick(args.at(-1), error) : later(...args);
  };
  fs.promises[name] = async (...args) => {
    const error = refuse(target(args));
    if (error) throw error;
    return promised(...args);
  };
}
syncBuiltinESMExports();

if (FAIL_WRITE === "0") process.on("exit", () => console.log(`${writes} writes`));

import type { Machine } from "../../src/browser/machine.ts";

/** A machine for tests: browsers start at `startable`, and nothing can be downloaded or installed. */
export function madeUpMachine(startable: string[], machine: Partial<Machine> = {}): Machine {
  return {
    platform: "linux",
    env: { PATH: "/usr/local/bin:/usr/bin" },
    hasApt: true,
    isRoot: true,
    shellInCache: "/cache/chrome-headless-shell",
    starts: async (path) => startable.includes(path),
    downloadShell: () => Promise.reject(new Error("no internet")),
    installPackage: (name) => Promise.reject(new Error(`no package ${name}`)),
    ...machine,
  };
}

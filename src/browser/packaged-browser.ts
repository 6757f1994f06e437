import { browserOnMachine } from "./browser-on-machine.ts";
import type { FindStep } from "./find-step.ts";

const PACKAGES = ["chromium-headless-shell", "chromium"];

/** Debian's own browser, installed: only where that can be done, as root. */
export const packagedBrowser: FindStep = async (machine, say) => {
  if (!machine.hasApt || !machine.isRoot) return undefined;
  const failures: string[] = [];
  for (const name of PACKAGES) {
    say(`Installing the ${name} package (a minute or two, once).`);
    try {
      await machine.installPackage(name);
      const found = await browserOnMachine(machine, say);
      if (found) return { ...found, source: "package" };
    } catch (error) {
      failures.push((error as Error).message);
    }
  }
  throw new Error(`installing a package failed (${failures.join("; ")})`);
};

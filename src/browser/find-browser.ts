import { asError } from "../report/thrown.ts";
import { ToolError } from "../report/tool-error.ts";
import { type Machine, thisMachine } from "./machine.ts";
import { type FoundBrowser, usualPlaces } from "./usual-places.ts";

/** Tells whoever waits what is taking long, one line at a time. */
export type Say = (line: string) => void;

/**
 * One way to come by a browser. Resolves to nothing where the next way should be tried; rejects with the
 * reason where this one failed, or with a ToolError where no other may be tried.
 */
type FindStep = (machine: Machine, say: Say) => Promise<FoundBrowser | undefined>;

/**
 * Finds the browser that prints: the one that PUPPETEER_EXECUTABLE_PATH names, else one on this machine,
 * else Puppeteer's headless shell, downloaded, else, on Debian as root, the distribution's package.
 *
 * `say` gets a line before a download or an installation. Throws ToolError where the named browser does
 * not start, and where none can be had.
 */
export async function findBrowser(
  say: Say = () => {},
  machine: Machine = thisMachine(),
): Promise<FoundBrowser> {
  const failures: string[] = [];
  for (const step of [namedBrowser, browserOnMachine, downloadedBrowser, packagedBrowser]) {
    try {
      const found = await step(machine, say);
      if (found) return found;
    } catch (error) {
      if (error instanceof ToolError) throw error;
      failures.push(asError(error).message);
    }
  }
  throw new ToolError(noBrowserMessage(machine, failures));
}

/**
 * The browser that PUPPETEER_EXECUTABLE_PATH names. Throws ToolError where none starts there: whoever set
 * it meant that browser, and would not notice another.
 */
const namedBrowser: FindStep = async (machine) => {
  const executablePath = machine.env.PUPPETEER_EXECUTABLE_PATH;
  if (!executablePath) return undefined;
  if (!(await machine.starts(executablePath))) {
    throw new ToolError(
      `PUPPETEER_EXECUTABLE_PATH is set to "${executablePath}", but no browser starts there. ` +
        "Correct it, or unset it to have a browser found.",
    );
  }
  const kind = /headless[-_]shell/.test(executablePath) ? "headless-shell" : "browser";
  return { executablePath, kind, source: "environment" };
};

/** The best browser that is in one of its usual places and starts. */
const browserOnMachine: FindStep = async (machine) => {
  for (const { executablePath, kind } of usualPlaces(machine)) {
    if (await machine.starts(executablePath)) return { executablePath, kind, source: "machine" };
  }
  return undefined;
};

/** Puppeteer's own headless shell, of the version that this Puppeteer is made for, downloaded. */
const downloadedBrowser: FindStep = async (machine, say) => {
  say("No browser is on this machine: downloading a headless one (about 100 MB, once).");
  const executablePath = machine.shellInCache;
  try {
    await machine.downloadShell();
  } catch (error) {
    throw new Error(`the download failed (${asError(error).message})`);
  }
  if (!(await machine.starts(executablePath))) {
    throw new Error("the downloaded one does not start here, most likely for want of system libraries");
  }
  return { executablePath, kind: "headless-shell", source: "download" };
};

const PACKAGES = ["chromium-headless-shell", "chromium"];

/** Debian's own browser, installed: only where that can be done, as root. */
const packagedBrowser: FindStep = async (machine, say) => {
  if (!machine.hasApt || !machine.isRoot) return undefined;
  const failures: string[] = [];
  for (const name of PACKAGES) {
    say(`Installing the ${name} package (a minute or two, once).`);
    try {
      await machine.installPackage(name);
      const found = await browserOnMachine(machine, say);
      if (found) return { ...found, source: "package" };
    } catch (error) {
      failures.push(asError(error).message);
    }
  }
  throw new Error(`installing a package failed (${failures.join("; ")})`);
};

/**
 * The one paragraph for whoever has no browser: what was tried, and what to do about it on this machine.
 * `failures` are the reasons of the steps that failed, as parts of a sentence.
 */
function noBrowserMessage(machine: Machine, failures: string[]): string {
  const tried = ["none is in its usual place", ...failures].join("; ");
  return (
    `There is no browser to print with: ${tried}. ${firstRemedy(machine)}, or set PUPPETEER_EXECUTABLE_PATH ` +
    "to the path of any Chrome, Chromium or Edge program."
  );
}

function firstRemedy({ hasApt, isRoot }: Machine): string {
  if (!hasApt) return "Install Google Chrome";
  const command = '"apt-get install chromium-headless-shell"';
  return isRoot
    ? `Run ${command} when its server can be reached`
    : `Ask an administrator of this machine to run ${command}`;
}

import { posix, win32 } from "node:path";
import type { Machine } from "./machine.ts";

/** A Chromium that can print, where it is and how it came there. */
export interface FoundBrowser {
  /** Absolute path of the program, or of Debian's wrapper script around it. */
  executablePath: string;
  /** The headless shell prints about twice as fast as a whole browser, with the same result. */
  kind: "headless-shell" | "browser";
  source: "environment" | "machine" | "download" | "package";
}

const SHELLS = ["chromium-headless-shell", "chrome-headless-shell"];
const LINUX_PROGRAMS = ["chromium", "google-chrome-stable", "google-chrome", "chromium-browser"];
const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS_APPS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/**
 * Where a browser usually is on this kind of machine, best first: headless shells (a package's, then
 * Puppeteer's), then whole browsers. Absolute paths; whether anything is there is not looked at.
 */
export function usualPlaces(machine: Machine): Pick<FoundBrowser, "executablePath" | "kind">[] {
  const places = PLACES[machine.platform] ?? linuxPlaces;
  const { shells, browsers } = places(machine.env);
  return [
    ...[...shells, machine.shellInCache].map((executablePath) => ({
      executablePath,
      kind: "headless-shell" as const,
    })),
    ...browsers.map((executablePath) => ({ executablePath, kind: "browser" as const })),
  ];
}

type Places = (env: NodeJS.ProcessEnv) => { shells: string[]; browsers: string[] };

const PLACES: Partial<Record<NodeJS.Platform, Places>> = { darwin: macPlaces, win32: windowsPlaces };

function linuxPlaces({ PATH = "" }: NodeJS.ProcessEnv) {
  const folders = PATH.split(":").filter(posix.isAbsolute);
  return {
    shells: combine(folders, SHELLS, posix.join),
    browsers: [...combine(folders, LINUX_PROGRAMS, posix.join), "/opt/google/chrome/chrome"],
  };
}

function macPlaces({ PATH = "", HOME = "/" }: NodeJS.ProcessEnv) {
  const folders = ["/Applications", posix.join(HOME, "Applications")];
  const programs = MAC_APPS.map((app) => `${app}.app/Contents/MacOS/${app}`);
  return {
    shells: combine(PATH.split(":").filter(posix.isAbsolute), SHELLS, posix.join),
    browsers: combine(folders, programs, posix.join),
  };
}

function windowsPlaces(env: NodeJS.ProcessEnv) {
  const folders = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA];
  return {
    shells: [],
    browsers: combine(
      folders.filter((dir) => dir !== undefined),
      WINDOWS_APPS,
      win32.join,
    ),
  };
}

/** Every program in every folder: the better program first, wherever it is. */
function combine(folders: string[], programs: string[], join: (...parts: string[]) => string): string[] {
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

import type { Machine } from "./machine.ts";

/**
 * The one paragraph for whoever has no browser: what was tried, and what to do about it on this machine.
 * `failures` are the reasons of the steps that failed, as parts of a sentence.
 */
export function noBrowserMessage(machine: Machine, failures: string[]): string {
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

import type { Machine } from "./machine.ts";

/**
 * The one paragraph for whoever has no browser: what was tried, and what to do about it on this machine.
 * `failures` are the reasons of the steps that failed, as parts of a sentence.
 */
export function noBrowserMessage({ hasApt }: Machine, failures: string[]): string {
  const tried = ["none is in its usual place", ...failures].join("; ");
  const mend = hasApt
    ? 'Ask an administrator of this machine to run "apt-get install chromium-headless-shell"'
    : "Install Google Chrome";
  return (
    `There is no browser to print with: ${tried}. ${mend}, or set PUPPETEER_EXECUTABLE_PATH to the path of ` +
    "any Chrome, Chromium or Edge program."
  );
}

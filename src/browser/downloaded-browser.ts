import type { FindStep } from "./find-step.ts";

/** Puppeteer's own headless shell, of the version that this Puppeteer is made for, downloaded. */
export const downloadedBrowser: FindStep = async (machine, say) => {
  say("No browser is on this machine: downloading a headless one (about 100 MB, once).");
  const executablePath = machine.shellInCache;
  try {
    await machine.downloadShell();
  } catch (error) {
    throw new Error(`the download failed (${(error as Error).message})`);
  }
  if (!(await machine.starts(executablePath))) {
    throw new Error("the downloaded one does not start here, most likely for want of system libraries");
  }
  return { executablePath, kind: "headless-shell", source: "download" };
};

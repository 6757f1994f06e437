import path from "node:path";
import { type Browser, type LaunchOptions, launch } from "puppeteer";
import { makeTemporaryFolder, removeOwnFolder } from "../folders/own-folder.ts";
import { ToolError } from "../report/tool-error.ts";
import { browserFlags } from "./browser-flags.ts";
import { findBrowser } from "./find-browser.ts";
import type { Say } from "./find-step.ts";
import type { FoundBrowser } from "./found-browser.ts";
import { launchFailureMessage } from "./launch-failure-message.ts";

/** A running Chromium, which ends with this process at the latest, however that ends. */
export interface OpenedBrowser {
  browser: Browser;
  /** The build, which the bytes of a PDF depend on: `HeadlessChrome/156.0.8078.79`. */
  version: string;
  /** Ends a browser that no longer answers, at once and with all its processes. */
  kill(): void;
}

/**
 * Starts the browser that prints, `found` or the one that findBrowser finds, which `say` is for.
 * It reaches 127.0.0.1 and no other address. Throws ToolError where it does not start.
 */
export async function openBrowser({
  found,
  flags = browserFlags(),
  say,
}: {
  found?: FoundBrowser;
  flags?: string[];
  say?: Say;
} = {}): Promise<OpenedBrowser> {
  const { executablePath } = found ?? (await findBrowser(say));
  const folder = await makeTemporaryFolder("browser");
  const stop = new AbortController();
  const kill = () => stop.abort();
  process.prependOnceListener("exit", kill); // Before its folder is removed, into which it would go on writing.
  const forget = () => {
    process.off("exit", kill);
    return removeOwnFolder(folder);
  };
  const options: LaunchOptions = {
    executablePath,
    args: flags,
    headless: "shell",
    userDataDir: path.join(folder, "profile"),
    ...(process.platform === "linux" && { env: { ...process.env, TMPDIR: folder } }),
    handleSIGINT: false, // Whoever ends this process ends the browser.
    handleSIGTERM: false,
    handleSIGHUP: false,
    protocolTimeout: 0, // Whoever has a job done sets its limit.
    signal: stop.signal,
  };
  try {
    // When this process ends, the pipe closes, and the browser with it. Without a pipe Puppeteer tells why
    // a browser does not start, and so the second attempt is for its error.
    const browser = await launch({ ...options, pipe: true }).catch(() => launch(options));
    browser.process()?.once("exit", forget);
    return { browser, version: await browser.version(), kill };
  } catch (error) {
    kill();
    await forget();
    throw new ToolError(launchFailureMessage(executablePath, error as Error), { cause: error });
  }
}

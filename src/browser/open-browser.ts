import { availableParallelism } from "node:os";
import path from "node:path";
import { type Browser, type LaunchOptions, launch } from "puppeteer";
import { makeTemporaryFolder, removeOwnFolder } from "../folders/own-folder.ts";
import { asError } from "../report/thrown.ts";
import { ToolError } from "../report/tool-error.ts";
import { findBrowser, type Say } from "./find-browser.ts";
import type { FoundBrowser } from "./usual-places.ts";
import { withinTime } from "./within-time.ts";

/** A running Chromium: one that was started here ends with this process at the latest, however that ends. */
export interface OpenedBrowser {
  browser: Browser;
  /** The build, which the bytes of a PDF depend on: `HeadlessChrome/156.0.8078.79`. */
  version: string;
  /** How many processor cores its machine has. */
  cores: number;
  /** Ends it in good order, else at once. One that runs elsewhere is only left. */
  close(): Promise<void>;
  /** Ends a browser that no longer answers, at once and with all its processes. One that runs elsewhere is only left. */
  kill(): void;
}

/** Milliseconds that a browser may take to end in good order. */
const PATIENCE = 5000;

/**
 * Starts the browser that prints, `found` or the one that findBrowser finds, which `say` is for, within `limit` milliseconds.
 * It reaches 127.0.0.1 and no other address. Throws ToolError where it does not start.
 */
export async function openBrowser({
  found,
  flags = browserFlags(),
  say,
  limit = 30_000,
}: {
  found?: FoundBrowser;
  flags?: string[];
  say?: Say;
  limit?: number;
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
  };
  // Of one that ends meanwhile, Puppeteer may wait for the first tab for ever.
  const start = (attempt: LaunchOptions) => {
    const late = new AbortController();
    const signal = AbortSignal.any([stop.signal, late.signal]);
    return withinTime(limit, launch({ ...attempt, signal })).catch((error: unknown) => {
      late.abort();
      throw error;
    });
  };
  try {
    // When this process ends, the pipe closes, and the browser with it. Without a pipe Puppeteer tells why
    // a browser does not start, and so the second attempt is for its error.
    const browser = await start({ ...options, pipe: true }).catch(() => start(options));
    browser.process()?.once("exit", forget);
    // A killed browser resets its pipes. Puppeteer has let go of some by then, and what reads lines of others hands the error to nobody:
    // either would end this process.
    for (const pipe of browser.process()?.stdio ?? [])
      pipe?.removeAllListeners("error").on("error", () => {});
    const close = () => withinTime(PATIENCE, browser.close()).catch(kill);
    return { browser, version: await browser.version(), cores: availableParallelism(), close, kill };
  } catch (error) {
    kill();
    await forget();
    throw new ToolError(launchFailureMessage(executablePath, asError(error)), { cause: error });
  }
}

const FLAGS = [
  "--font-render-hinting=none", // Else glyph widths depend on the machine's font settings.
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--disable-dev-shm-usage", // Containers have 64 MB of shared memory, too little for a long leaflet.
  "--no-proxy-server",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", // Addresses in numbers, too.
];

/**
 * The flags that every Chromium is started with, beside Puppeteer's own, so that it prints the same bytes
 * everywhere and reaches nothing but this machine. Only as root on Linux, where Chromium refuses to build
 * its sandbox, does it go without.
 */
export function browserFlags(): string[] {
  const isRootOnLinux = process.platform === "linux" && process.getuid?.() === 0;
  return isRootOnLinux ? [...FLAGS, "--no-sandbox"] : FLAGS;
}

/** What to do about a browser at `executablePath` that did not start, from what Puppeteer says of it. */
function launchFailureMessage(executablePath: string, { message }: Error): string {
  return `The browser at "${executablePath}" does not start: ${reason(message)}`;
}

function reason(message: string): string {
  const library = message.match(/error while loading shared libraries: ([^:\s]+)/)?.[1];
  if (library) {
    return (
      `the system library ${library} is missing. On Debian, "apt-get install chromium-headless-shell" ` +
      "installs a browser with all that it needs; PUPPETEER_EXECUTABLE_PATH can name another browser."
    );
  }
  if (/no usable sandbox/i.test(message)) {
    return (
      "this machine does not let it build its sandbox. Allow unprivileged user namespaces, or, as it only " +
      "opens pages of this guide, set PUPPETEER_DANGEROUS_NO_SANDBOX=true."
    );
  }
  const said = message.split("\n").find((line) => /\S/.test(line) && !line.startsWith("stderr"));
  return `${said?.trim() ?? "it says nothing"}. PUPPETEER_EXECUTABLE_PATH can name another browser.`;
}

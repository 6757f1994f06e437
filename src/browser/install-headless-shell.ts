import { Browser, install } from "@puppeteer/browsers";

/** What this process is asked to install. */
export interface InstallRequest {
  cacheDir: string;
  buildId: string;
  /** A mirror to download from, in place of Google's server. */
  baseUrl?: string | undefined;
}

/** What it says meanwhile: that the server answers, or why nothing was installed. */
export type InstallMessage = { answers: true } | { failed: string };

/** A process of its own that downloads and unpacks the headless shell: a download cannot be stopped otherwise. */
const request: InstallRequest = JSON.parse(process.argv[2] ?? "");
const say = (message: InstallMessage) => process.send?.(message);
let answers = false;

install({
  browser: Browser.CHROMEHEADLESSSHELL,
  cacheDir: request.cacheDir,
  buildId: request.buildId,
  ...(request.baseUrl && { baseUrl: request.baseUrl }),
  downloadProgressCallback() {
    if (!answers) say({ answers: true });
    answers = true;
  },
}).then(
  () => process.disconnect(),
  (error: Error) => process.send?.({ failed: error.message } satisfies InstallMessage, () => process.exit(1)),
);

import { Browser, install } from "@puppeteer/browsers";

/*
 * A process of its own that downloads and unpacks the headless shell: a download cannot be stopped otherwise. It is not TypeScript,
 * so that Node runs it as it stands.
 */

/** @type {import("./download-headless-shell.ts").InstallRequest} */
const request = JSON.parse(process.argv[2] ?? "");
/** @param {import("./download-headless-shell.ts").InstallMessage} message */
const say = (message, then = () => {}) => process.send?.(message, then);
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
  (error) => say({ failed: error.message }, () => process.exit(1)),
);

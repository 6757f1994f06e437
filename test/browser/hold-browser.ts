import { openBrowser } from "../../src/browser/open-browser.ts";

/** Starts a browser, tells its process and holds it until it is killed: `node scripts/launch.js test/browser/hold-browser.ts`. */
const { browser } = await openBrowser();
console.log(browser.process()?.pid);
await new Promise(() => setInterval(() => {}, 1000));

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import type { Page } from "puppeteer";
import { describe, expect, it, onTestFinished } from "vitest";
import { createPagePool, type PagePool } from "../../src/browser/create-page-pool.ts";
import { findPrintingBrowsers } from "../../src/browser/find-printing-browsers.ts";
import { handedOver } from "../../src/browser/intercept-requests.ts";
import { ToolError } from "../../src/report/tool-error.ts";
import { standBetween, startRemoteBrowser } from "./remote-browser.ts";

/** A port where nobody is. */
const nobody = "http://127.0.0.1:4";

const find = (...addresses: string[]) => {
  const said: string[] = [];
  const found = findPrintingBrowsers((line) => said.push(line), { LEAFLET_BROWSERS: addresses.join(", ") });
  return found.then((browsers) => ({ ...browsers, said }));
};

const failure = (...addresses: string[]) =>
  find(...addresses).then(
    () => "found",
    (error: unknown) => (error instanceof ToolError ? error.message : error),
  );

/** A pool of such browsers, whose pages may load one page of words, and what it says. */
async function openPool(...addresses: string[]): Promise<{ pool: PagePool; said: string[] }> {
  const { browsers, said } = await find(...addresses);
  const body = Buffer.from("<title>Words</title><p>Words<script>document.title = 'Ran'</script>");
  const pool = await createPagePool({
    browsers,
    answers: async (path) => (path === "/words/" ? { contentType: "text/html", body } : undefined),
    workers: 1,
    say: (line) => said.push(line),
  });
  onTestFinished(() => pool.close());
  return { pool, said };
}

const show = async (page: Page, path = "/words/") => {
  await page.goto(`${handedOver}${path}`);
  return page.title();
};

/** Runs in the page. */
const openSocket = (url: string) =>
  new Promise<string>((resolve) => {
    new WebSocket(url).onerror = () => resolve("closed");
  });

describe.skipIf(process.platform === "win32")("browsers elsewhere", () => {
  it("print by the address of their port or their socket, what they are handed and nothing else", async () => {
    let asked = 0;
    const service = createServer((_, response) => {
      asked += 1;
      response.end();
    }).listen(0, "127.0.0.1");
    onTestFinished(() => void service.close());
    await once(service, "listening");
    const near = `http://127.0.0.1:${(service.address() as AddressInfo).port}/`;
    const browser = await startRemoteBrowser();
    for (const address of [browser.http, browser.ws]) {
      const { pool } = await openPool(address);
      expect(await pool.use("words.pdf", (page) => show(page))).toBe("Words");
      const reach = (page: Page) => page.goto(near).then(() => undefined, String);
      await expect(pool.use("near.pdf", reach)).rejects.toThrow(`${near} is outside the guide`);
      const socket = (page: Page) => page.evaluate(openSocket, near.replace("http", "ws"));
      expect(await pool.use("socket.pdf", socket)).toBe("closed");
    }
    expect(asked).toBe(0);
  });

  it("are told where they are not there, and stop the build where none is", async () => {
    const { http } = await startRemoteBrowser();
    expect((await find(http, `${nobody}/?token=secret`)).said).toEqual([
      `Lost the browser ${nobody}: connect ECONNREFUSED 127.0.0.1:4. The other browsers print what it was to print.`,
    ]);
    expect(await failure(`${nobody}/?token=secret`, "ws://127.0.0.1:4/path")).toBe(
      `No browser is left to print with: ${nobody} (connect ECONNREFUSED 127.0.0.1:4); ` +
        "ws://127.0.0.1:4/path (connect ECONNREFUSED 127.0.0.1:4). " +
        "Start them again; where LEAFLET_BROWSERS names them, correct their addresses there, or unset it to print on this machine.",
    );
  });

  it.each([
    "127.0.0.1:9222",
    "ftp://127.0.0.1",
    "ws://",
    "http://one:two",
    ",",
  ])("refuses the address %s", async (address) => {
    expect(await failure(address)).toContain(`LEAFLET_BROWSERS names "${address}", which is no address`);
  });

  it("are refused where one is of another build", async () => {
    const browser = await startRemoteBrowser();
    const { build } = await find(browser.http);
    const other = build.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    const older = await standBetween(browser, (bytes) =>
      Buffer.from(bytes.toString("latin1").replaceAll(build, other), "latin1"),
    );
    expect(await failure(browser.http, older.http)).toContain(
      `not of one build, and would not print the same: ${browser.http} is ${build}, ${older.http} is ${other}.`,
    );
  });

  it("are left out where they draw letters by the settings of their machine", async () => {
    const { http } = await startRemoteBrowser({ hinting: "full" });
    expect(await failure(http)).toContain(`${http} (it was not started with --font-render-hinting=none`);
  });

  it("are connected to again where the connection is cut, without a word", async () => {
    const { http, cut } = await standBetween(await startRemoteBrowser());
    const { pool, said } = await openPool(http);
    let attempts = 0;
    const job = async (page: Page) => {
      attempts += 1;
      if (attempts === 1) cut();
      return show(page);
    };
    expect(await pool.use("words.pdf", job)).toBe("Words");
    expect([attempts, said]).toEqual([2, []]);
  });

  it("are replaced by the others where one stands still or ends, and the last stops the build", async () => {
    const [ending, standing, last] = await Promise.all([1, 2, 3].map(() => startRemoteBrowser()));
    if (!ending || !standing || !last) throw new Error("Three were started.");
    const { pool, said } = await openPool(ending.ws, standing.http, last.http);
    const browsers = new Set<string>();
    let isBegun = false;
    const job = async (page: Page) => {
      browsers.add(page.browser().wsEndpoint());
      while (!isBegun) await setTimeout(10);
      return show(page);
    };
    const printed = Promise.all(["a", "b", "c", "d", "e", "f"].map((name) => pool.use(name, job)));
    while (browsers.size < 3) await setTimeout(10);
    ending.signal("SIGKILL");
    standing.signal("SIGSTOP");
    isBegun = true;
    expect(await printed).toEqual(Array(6).fill("Words"));
    expect(said.sort()).toEqual(
      [
        `Lost the browser ${ending.ws}: connect ECONNREFUSED ${new URL(ending.ws).host}. The other browsers print what it was to print.`,
        `Lost the browser ${standing.http}: it no longer answers. The other browsers print what it was to print.`,
      ].sort(),
    );
    last.signal("SIGKILL");
    await expect(pool.use("g", (page) => show(page))).rejects.toThrow("No browser is left to print with");
  });
});

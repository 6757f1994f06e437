import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPagePool, type PagePool } from "../../src/browser/create-page-pool.ts";
import { findPrintingBrowsers } from "../../src/browser/find-printing-browsers.ts";
import { folderAnswers } from "../../src/browser/folder-answers.ts";
import { handedOver } from "../../src/browser/intercept-requests.ts";
import { type ServedFolder, serveFolder } from "../../src/browser/serve-folder.ts";

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';

let folder: string;
let other: ServedFolder;
let pool: PagePool;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "page-pool-"));
  await writeFile(join(folder, "there.svg"), PICTURE);
  await writeFile(join(folder, "broken.png"), "no picture");
  other = await serveFolder(folder);
  pool = await openPool({ workers: 2, limit: 5000 });
});

afterAll(async () => {
  await pool.close();
  await other.close();
  await rm(folder, { recursive: true });
});

/** A pool with the browser of this machine. */
async function openPool(options: { workers: number; limit?: number }): Promise<PagePool> {
  const { browsers } = await findPrintingBrowsers();
  return createPagePool({ browsers, answers: folderAnswers(folder), ...options });
}

/** A job that opens a page with this body and prints it. */
function printing(body: string) {
  return async (page: Page) => {
    await writeFile(join(folder, "page.html"), `<!doctype html><title>Page</title>${body}`);
    await page.goto(`${handedOver}/page.html`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return page.pdf();
  };
}

/** Makes paragraphs ask for a font. */
function font(url: string): string {
  return `<style>@font-face { font-family: Test; src: url(${url}) } p { font-family: Test }</style>`;
}

/** A job that does something terrible in its first attempt; it resolves to the number of its attempts. */
function survivingOnce(disaster: (page: Page) => Promise<unknown>) {
  let attempts = 0;
  return async (page: Page) => {
    attempts += 1;
    await page.goto(`${handedOver}/there.svg`);
    if (attempts === 1) await disaster(page);
    await page.pdf();
    return attempts;
  };
}

/** Sends a signal to the browser and all its processes. */
function signal(page: Page, name: NodeJS.Signals): void {
  process.kill(-(page.browser().process()?.pid ?? Number.NaN), name);
}

describe("a page pool", () => {
  it("knows the browser's build", () => {
    expect(pool.version).toMatch(/Chrome\/\d+\.\d+\.\d+\.\d+$/);
  });

  it("prints, and reuses its pages for at most fifty jobs each", async () => {
    const used = new Map<Page, number>();
    const jobs = Array.from({ length: 120 }, () =>
      pool.use("blank", async (page) => void used.set(page, (used.get(page) ?? 0) + 1)),
    );
    await Promise.all(jobs);
    expect(Math.max(...used.values())).toBe(50);
    expect(used.size).toBeLessThanOrEqual(4);
    expect(await pool.use("one.pdf", printing('<img src="there.svg" alt="">'))).toBeInstanceOf(Uint8Array);
  });

  it.each([
    ["another machine", () => "https://example.org/a.png"],
    ["another machine by its number", () => "http://192.0.2.1/a.png"],
    ["another port of this machine", () => `${other.origin}/there.svg`],
  ])("fails a job that asks for %s, and names the address", async (_, address) => {
    await expect(pool.use("one.pdf", printing(`<img src="${address()}" alt="">`))).rejects.toThrow(
      `"one.pdf" cannot be printed as it should look. ${address()} is outside the guide,`,
    );
  });

  it.each([
    ["a picture that is missing", '<img src="gone.png" alt="">', "/gone.png is not there."],
    ["a picture that is broken", '<img src="broken.png" alt="">', "/broken.png does not show."],
    [
      "a data address that is wrong",
      '<img src="data:image/png,x" alt="">',
      "The picture data:image/png,x does not show.",
    ],
    ["a missing font", `${font("gone.woff2")}<p>Text`, "The font Test (normal, normal) does not show."],
    ["a broken font", `${font("broken.png")}<p>Text`, "The font Test (normal, normal) does not show."],
    ["a missing style sheet", '<link rel="stylesheet" href="gone.css">', "/gone.css is not there."],
    [
      "a missing background",
      "<style>p { background: url(gone.svg) }</style><p>Text",
      "/gone.svg is not there",
    ],
  ])("fails a job with %s", async (_, body, fault) => {
    await expect(pool.use("one.pdf", printing(body))).rejects.toThrow(fault);
  });

  it("needs no face that only stands in, from the fonts of a reader's own machine", async () => {
    const stand = '<style>@font-face { font-family: "Stand In"; src: local("Nobody Has It") }';
    const body = `${stand} p { font-family: "Stand In" }</style><p>Text`;
    expect((await pool.use("one.pdf", printing(body))).length).toBeGreaterThan(0);
    const both = body.replace(
      "</style>",
      '@font-face { font-family: Test; src: url("gone.woff2") } p { font-family: Test, "Stand In" }</style>',
    );
    await expect(pool.use("one.pdf", printing(both))).rejects.toThrow(
      / The font Test \(normal, normal\) does not show\.$/,
    );
  });

  it("lets a job's own error through at once", async () => {
    let attempts = 0;
    const job = async () => {
      attempts += 1;
      throw new RangeError("too many pages");
    };
    await expect(pool.use("one.pdf", job)).rejects.toThrow(new RangeError("too many pages"));
    expect(attempts).toBe(1);
  });

  it("rejects what is not done when it closes, and leaves no browser behind", async () => {
    const closing = await openPool({ workers: 1 });
    let used: Page | undefined;
    const jobs = [1, 2].map((number) =>
      closing.use(`${number}.pdf`, async (page) => {
        used = page;
        await page.evaluate(() => new Promise(() => {}));
      }),
    );
    const results = Promise.allSettled(jobs);
    await expect.poll(() => used).toBeDefined();
    await closing.close();
    expect((await results).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(used?.browser().process()?.exitCode ?? used?.browser().process()?.signalCode).not.toBeNull();
  });
});

/** Uses a pool of its own, in which nothing but this is lost. */
async function inOwnPool<T>(
  { workers, limit }: { workers: number; limit: number },
  use: (own: PagePool) => Promise<T>,
): Promise<T> {
  const own = await openPool({ workers, limit });
  try {
    return await use(own);
  } finally {
    await own.close();
  }
}

// They wait for pages that do not answer, and so all wait at once.
describe.concurrent("a page pool that loses a page", () => {
  it("does a job again whose page crashed", async () => {
    const job = survivingOnce(async (page) => (await page.createCDPSession()).send("Page.crash"));
    expect(await pool.use("one.pdf", job)).toBe(2);
  });

  it("does a job again whose page hangs, while another goes on", async () => {
    const hanging = survivingOnce((page) =>
      page.evaluate(() => {
        for (;;);
      }),
    );
    const another = survivingOnce(() => new Promise((resolve) => setTimeout(resolve, 100)));
    const attempts = await inOwnPool({ workers: 2, limit: 5000 }, (own) =>
      Promise.all([own.use("one.pdf", hanging), own.use("two.pdf", another)]),
    );
    expect(attempts).toEqual([2, 1]);
  });

  it("gives up a job that hangs three times, and names it", async () => {
    const job = () => new Promise(() => {});
    await expect(inOwnPool({ workers: 1, limit: 500 }, (own) => own.use("one.pdf", job))).rejects.toThrow(
      `"one.pdf" could not be printed in 3 attempts: it took longer than 0.5 s. The machine may be short of memory or of room on its disk, or busy with other work: try again when it is not.`,
    );
  });

  it.skipIf(process.platform === "win32")("survives that the browser is killed under two jobs", async () => {
    const killing = survivingOnce(async (page) => signal(page, "SIGKILL"));
    const another = survivingOnce((page) => page.evaluate(() => new Promise(() => {})));
    const attempts = await inOwnPool({ workers: 2, limit: 5000 }, (own) =>
      Promise.all([own.use("one.pdf", killing), own.use("two.pdf", another)]),
    );
    expect(attempts).toEqual([2, 2]);
  });

  it.skipIf(process.platform === "win32")("replaces a browser that stands still", async () => {
    const job = survivingOnce(async (page) => signal(page, "SIGSTOP"));
    expect(await inOwnPool({ workers: 1, limit: 5000 }, (own) => own.use("one.pdf", job))).toBe(2);
  });
});

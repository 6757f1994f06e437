import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { Browser, computeExecutablePath } from "@puppeteer/browsers";
import { strToU8, zipSync } from "fflate";
import { expect, onTestFinished, test, vi } from "vitest";
import { downloadHeadlessShell } from "../../src/browser/download-headless-shell.ts";

/** Serves the download from a mirror on this machine, and tells where the program will be. */
async function mirror(answer: RequestListener): Promise<{ cache: string; program: string }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const cache = await mkdtemp(path.join(tmpdir(), "cache-"));
  const { port } = server.address() as AddressInfo;
  vi.stubEnv("PUPPETEER_CHROME_HEADLESS_SHELL_DOWNLOAD_BASE_URL", `http://127.0.0.1:${port}`);
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
    await rm(cache, { recursive: true, force: true });
  });
  const build = { cacheDir: cache, browser: Browser.CHROMEHEADLESSSHELL, buildId: "1.2.3.4" };
  return { cache, program: computeExecutablePath(build) };
}

/** What lies in the cache, but for the folder that holds the builds. */
const left = async (cache: string) => (await readdir(cache)).filter((name) => name.startsWith("download-"));

test("the shell is downloaded and unpacked where Puppeteer looks for it, and nothing else is left", async () => {
  const asked: string[] = [];
  const { cache, program } = await mirror(({ url = "" }, response) => {
    asked.push(url);
    const inside = path.posix.join(...program.split(path.sep).slice(-2));
    response.end(zipSync({ [inside]: strToU8("a program") }));
  });
  await downloadHeadlessShell(program);
  expect(existsSync(program)).toBe(true);
  expect(asked.some((url) => url.startsWith("/1.2.3.4/"))).toBe(true);
  expect(await left(cache)).toEqual([]);
});

test("a server that refuses is told with its reason", async () => {
  const { cache, program } = await mirror((_, response) => response.writeHead(404).end());
  await expect(downloadHeadlessShell(program)).rejects.toThrow("404");
  expect(await left(cache)).toEqual([]);
});

test("a server that does not answer is not waited for", async () => {
  const { cache, program } = await mirror(() => {});
  await expect(downloadHeadlessShell(program, { answer: 3000, whole: 9000 })).rejects.toThrow(
    "no answer in time",
  );
  expect(await left(cache)).toEqual([]);
});

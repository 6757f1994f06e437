import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { judgeAnswers } from "../../src/checks/other-sites/judge-answers.ts";
import { askAddresses } from "../../src/links/ask-addresses.ts";
import type { LinkPolicy } from "../../src/links/find-answer.ts";
import { type Answerer, startBrokenTls, startHost } from "./local-web.ts";

const quick: LinkPolicy = { timeout: 400, retries: 2, pause: 10, longestWait: 1500 };
const day = 86_400_000;
const status =
  (code: number, headers: Record<string, string> = {}): Answerer =>
  (response) =>
    response.writeHead(code, headers).end();

async function makeCacheFile(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "links-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return path.join(folder, ".cache/links.json");
}

/** Asks addresses as if each stood on a line of its own, 3 characters in, and judges the answers. */
async function check(urls: string[], { cacheFile = "", now = 0 } = {}) {
  const links = urls.map((url, index) => ({ url, at: { file: "a.md", line: index + 1, column: 3 } }));
  const file = cacheFile || (await makeCacheFile());
  const answers = await askAddresses(urls, { policy: quick, cacheFile: file, now, say() {} });
  return judgeAnswers(links, answers).map(({ code, line, message, hint }) => ({ code, line, message, hint }));
}

test("a page that is there is no issue, by HEAD alone", async () => {
  const host = await startHost({ "/": status(200) });
  expect(await check([`${host.url}/`])).toEqual([]);
  expect(host.visits.map(({ method }) => method)).toEqual(["HEAD"]);
});

test("a server that refuses HEAD is asked by GET", async () => {
  const host = await startHost({
    "/": (response, _, { method }) => status(method === "HEAD" ? 405 : 200)(response, 1, response.req),
  });
  expect(await check([`${host.url}/`])).toEqual([]);
  expect(host.visits.map(({ method }) => method)).toEqual(["HEAD", "GET"]);
});

test("a page that is gone is dead, at its place and in every place", async () => {
  const host = await startHost({});
  const url = `${host.url}/gone`;
  const message = `"${url}" answers with status 404.`;
  expect(await check([url, url])).toMatchObject([
    { code: "dead-link", line: 1, message },
    { code: "dead-link", line: 2, message },
  ]);
  expect(host.visits).toHaveLength(2);
});

test("a redirect is told with the new address, and the place on the page goes with it", async () => {
  const host = await startHost({
    "/old": status(301, { location: "/new" }),
    "/new": status(302, { location: "/newest" }),
    "/newest": status(200),
  });
  expect(await check([`${host.url}/old#part`])).toMatchObject([
    { code: "moved-link", line: 1, message: `"${host.url}/old#part" leads on to ${host.url}/newest#part` },
  ]);
});

test.each([
  { code: 301, hint: /then write http/ },
  { code: 302, hint: /for the time being/ },
])("a redirect by $code says whether it is for good", async ({ code, hint }) => {
  const host = await startHost({ "/old": status(code, { location: "/new" }), "/new": status(200) });
  const [issue] = await check([`${host.url}/old`]);
  expect(issue?.hint).toMatch(hint);
});

test("a redirect that leads nowhere, or round and round, is dead", async () => {
  const host = await startHost({
    "/old": status(301, { location: "/gone" }),
    "/round": status(301, { location: "/round" }),
  });
  expect(await check([`${host.url}/old`, `${host.url}/round`])).toMatchObject([
    {
      code: "dead-link",
      line: 1,
      message: `"${host.url}/old" leads to ${host.url}/gone, which answers with status 404.`,
    },
    { code: "dead-link", line: 2, message: `"${host.url}/round" is redirected more than 20 times.` },
  ]);
});

test("a server that asks for time gets it", async () => {
  const host = await startHost({
    "/": (response, visit) =>
      (visit === 1 ? response.writeHead(429, { "retry-after": "1" }) : response.writeHead(200)).end(),
  });
  expect(await check([`${host.url}/`])).toEqual([]);
  const [first, second] = host.visits;
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(950);
});

test("a server that asks for too much time is left alone", async () => {
  const host = await startHost({ "/": status(429, { "retry-after": "3600" }) });
  expect(await check([`${host.url}/`])).toMatchObject([{ code: "uncertain-link", line: 1 }]);
  expect(host.visits).toHaveLength(1);
});

test("a failure that may pass is tried again, with longer and longer waits", async () => {
  const host = await startHost({
    "/": (response, visit) => response.writeHead(visit <= 4 ? 500 : 200).end(),
  });
  expect(await check([`${host.url}/`])).toEqual([]);
  expect(host.visits.map(({ method }) => method)).toEqual(["HEAD", "GET", "HEAD", "GET", "HEAD"]);
  const gaps = [2, 4].map((index) => (host.visits[index]?.at ?? 0) - (host.visits[index - 1]?.at ?? 0));
  expect(gaps[0]).toBeGreaterThan(8);
  expect(gaps[1]).toBeGreaterThan(18);
});

test("a server that stays broken, or never answers, is uncertain and stops nothing", async () => {
  const host = await startHost({ "/broken": status(500), "/hangs": () => {}, "/fine": status(200) });
  expect(await check([`${host.url}/broken`, `${host.url}/hangs`, `${host.url}/fine`])).toMatchObject([
    { code: "uncertain-link", line: 1, message: `"${host.url}/broken" answers with status 500.` },
    { code: "uncertain-link", line: 2, message: `"${host.url}/hangs" does not answer in time.` },
  ]);
});

test("a server without TLS behind an https address is dead", async () => {
  const host = await startHost({ "/": status(200) });
  const [issue] = await check([host.url.replace("http:", "https:")]);
  expect(issue).toMatchObject({ code: "dead-link", line: 1 });
  expect(issue?.message).toMatch(/has no valid certificate/);
});

test("a server whose certificate is self-signed and out of date is dead, at once", async () => {
  const url = await startBrokenTls();
  const [issue] = await check([url]);
  expect(issue).toMatchObject({ code: "dead-link", line: 1 });
  expect(issue?.message).toMatch(/has no valid certificate \(.*CERT.*\)/);
});

test("one host has one request at a time, while others have theirs", async () => {
  const pages = Object.fromEntries(["/a", "/b", "/c", "/d"].map((page) => [page, status(200)]));
  const [one, two] = await Promise.all([startHost(pages, 60), startHost(pages, 60)]);
  expect(await check([one, two].flatMap(({ url }) => Object.keys(pages).map((page) => url + page)))).toEqual(
    [],
  );
  expect(one.crowd()).toBe(1);
  expect(two.crowd()).toBe(1);
  const times = [one, two].map(({ visits }) => visits.map(({ at }) => at));
  const [first, second] = times.map((at) => ({ start: Math.min(...at), end: Math.max(...at) }));
  expect(first?.start).toBeLessThan(second?.end ?? 0);
  expect(second?.start).toBeLessThan(first?.end ?? 0);
});

test("an answer holds for a week; a dead link is asked again at once", async () => {
  const host = await startHost({ "/": status(200), "/old": status(301, { location: "/" }) });
  const cacheFile = await makeCacheFile();
  const urls = [`${host.url}/`, `${host.url}/old`, `${host.url}/gone`];
  const first = await check(urls, { cacheFile });
  expect(first.map(({ code }) => code)).toEqual(["moved-link", "dead-link"]);
  const visits = host.visits.length;
  expect(await check(urls, { cacheFile, now: 6 * day })).toEqual(first);
  expect(host.visits.slice(visits).map(({ path }) => path)).toEqual(["/gone", "/gone"]);
  expect(await check(urls, { cacheFile, now: 8 * day })).toEqual(first);
  expect(host.visits.slice(visits + 2).map(({ path }) => path)).toContain("/old");
});

test("a cache that is no cache is made anew", async () => {
  const host = await startHost({ "/": status(200) });
  const cacheFile = await makeCacheFile();
  await check([`${host.url}/`], { cacheFile });
  await writeFile(cacheFile, "{ not json");
  expect(await check([`${host.url}/`], { cacheFile })).toEqual([]);
  expect(JSON.parse(await readFile(cacheFile, "utf8"))).toHaveProperty([`${host.url}/`]);
});

test("a machine without the web is told once, not link by link", async () => {
  const urls = ["http://one.invalid/", "http://two.invalid/"];
  await expect(check(urls)).rejects.toThrow(/connected to the web/);
});

import type { KeptCopy } from "../../../src/site/delivery/kept-copy.ts";

/**
 * Answers from the network. Where that fails, or takes too long, it answers from the copy that a reader has kept, and
 * says so at the top of the page.
 */
declare const self: ServiceWorkerGlobalScope;

const scope = new URL(self.registration.scope).pathname;
const list = new URL("keep/", self.registration.scope);
const mark = new URL("kept.json", list);

/** Milliseconds that a page may take before the copy is shown. */
const PATIENCE = 10_000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(request.mode === "navigate" ? answerPage(request.url) : answerFile(request));
});

async function answerPage(url: string): Promise<Response> {
  const slow = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE));
  const fresh = fetch(url, { cache: "no-cache", redirect: "manual" });
  try {
    return await Promise.race([fresh, slow]);
  } catch {
    return (await keptPage(url)) ?? fresh;
  }
}

async function answerFile(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await (await findCopy())?.cache.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

/** The kept page with the notice on it; for what is not kept, such as a PDF, the page that says what is. */
async function keptPage(url: string): Promise<Response | undefined> {
  const copy = await findCopy();
  if (!copy) return undefined;
  const { notice, date, language } = copy.about;
  const found = await copy.cache.match(url, { ignoreSearch: true });
  const page = found ?? (await copy.cache.match(list));
  if (!page) return undefined;
  const day = new Date(date).toLocaleDateString(language, { dateStyle: "long" });
  const words = (found ? notice.page : notice.missing).replaceAll("{date}", day);
  const html = (await page.text()).replace(
    /<body[^>]*>/,
    (body) => `${body}\n<aside class="kept">${words}</aside>`,
  );
  return new Response(html, {
    status: found ? 200 : 503,
    headers: { "Content-Type": "text/html; charset=utf-8" },
  });
}

/** The copy that is complete; one that is still being made says nothing of itself. */
async function findCopy(): Promise<{ cache: Cache; about: KeptCopy } | undefined> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(`guide ${scope} `)) continue;
    const cache = await caches.open(name);
    const about = await cache.match(mark);
    if (about) return { cache, about: await about.json() };
  }
  return undefined;
}

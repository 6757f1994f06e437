/**
 * Answers from the network. Where that fails, or takes too long, it answers from the copy that a reader has kept, and
 * says so at the top of the page.
 */
const scope = new URL(registration.scope).pathname;
const list = new URL("keep/", registration.scope);

/** Milliseconds that a page may take before the copy is shown. */
const PATIENCE = 10_000;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  event.respondWith(request.mode === "navigate" ? answerPage(request.url) : answerFile(request));
});

async function answerPage(url) {
  const slow = new Promise((_, reject) => setTimeout(reject, PATIENCE));
  const fresh = fetch(url, { cache: "no-cache", redirect: "manual" });
  try {
    return await Promise.race([fresh, slow]);
  } catch {
    return (await keptPage(url)) ?? fresh;
  }
}

async function answerFile(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await (await findCopy())?.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

/** The kept page with the notice on it; for what is not kept, such as a PDF, the page that says what is. */
async function keptPage(url) {
  const copy = await findCopy();
  if (!copy) return;
  const { notice, date } = await (await copy.match(new URL("kept.json", list))).json();
  const found = await copy.match(url, { ignoreSearch: true });
  const page = found ?? (await copy.match(list));
  const day = new Date(date).toLocaleDateString("en-GB", { dateStyle: "long" });
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

/** The copy that is complete; one that is still being made has no `kept.json`. */
async function findCopy() {
  for (const name of await caches.keys()) {
    if (!name.startsWith(`guide ${scope} `)) continue;
    const copy = await caches.open(name);
    if (await copy.match(new URL("kept.json", list))) return copy;
  }
}

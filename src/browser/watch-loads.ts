import type { HTTPRequest, HTTPResponse, Page } from "puppeteer";

/**
 * Watches what a page loads from now on, and collects in `faults`, as sentences, what it asks for outside
 * `origin` and what it cannot get. `stop` ends the watch.
 *
 * The browser itself reaches no other machine (browserFlags), so that listening is enough. Request
 * interception, which holds every request and lets it go again, makes a print job a fifth slower.
 */
export function watchLoads(page: Page, origin: string): { faults: Set<string>; stop(): void } {
  const faults = new Set<string>();
  const requests = new WeakSet<HTTPRequest>(); // Without those that the last job on this page left under way.

  function onRequest(request: HTTPRequest): void {
    const url = request.url();
    requests.add(request);
    if (!url.startsWith("data:") && new URL(url).origin !== origin) {
      faults.add(`${url} is outside ${origin}, the only address to load from.`);
    }
  }

  function onResponse(response: HTTPResponse): void {
    if (requests.has(response.request()) && response.status() >= 400) {
      faults.add(`${response.url()} is not there (status ${response.status()}).`);
    }
  }

  function onRequestFailed(request: HTTPRequest): void {
    const reason = request.failure()?.errorText;
    // A request is aborted where its answer is not wanted, or was a 404, which is told of already.
    if (requests.has(request) && request.url().startsWith(origin) && reason !== "net::ERR_ABORTED") {
      faults.add(`${request.url()} cannot be loaded (${reason}).`);
    }
  }

  page.on("request", onRequest).on("response", onResponse).on("requestfailed", onRequestFailed);
  return {
    faults,
    stop: () =>
      page.off("request", onRequest).off("response", onResponse).off("requestfailed", onRequestFailed),
  };
}

/**
 * Runs in the page: which of its pictures and fonts are not on the paper, as sentences. It sees what no
 * request tells: a broken file, a wrong `data:` address, and what had not arrived in time.
 */
export function findMissingMedia(): string[] {
  const pictures = [...document.images]
    .filter((image) => (image.complete ? image.naturalWidth === 0 : image.checkVisibility()))
    .map((image) => `The picture ${image.currentSrc.slice(0, 100)} does not show.`);
  const fonts = [...document.fonts]
    .filter((face) => face.status === "error" || face.status === "loading")
    .map((face) => `The font ${face.family} (${face.weight}, ${face.style}) does not show.`);
  return [...pictures, ...fonts];
}

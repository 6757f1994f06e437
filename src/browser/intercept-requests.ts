import type { HTTPRequest, Page } from "puppeteer";

/** What is handed over to a page that asks for it. */
export interface Resource {
  contentType: string;
  body: Uint8Array;
}

/** Finds what a page asks for by its path, `/images/map.svg`; nothing where it is not there. */
export type FindResource = (path: string) => Promise<Resource | undefined>;

/** What a page loads. */
export interface Loads {
  /** Collects from now on, as sentences, what the page asks for that is not there or that it must not have. */
  watch(): Set<string>;
}

/** The address of all that is handed over: of a domain that nobody has (RFC 2606). */
export const handedOver = "http://print.invalid";

/** Pages need no scripts to be printed, and get nothing past their requests: no socket, no look at a name. */
const headers = { "content-security-policy": "script-src 'none'", "x-dns-prefetch-control": "off" };

/**
 * Hands a page over, through the browser's own protocol, all that it asks for at `handedOver`, wherever the browser runs:
 * it need not reach this machine, and nothing else is loaded.
 */
export async function interceptRequests(page: Page, answers: FindResource): Promise<Loads> {
  let faults = new Set<string>();
  const answer = async (request: HTTPRequest) => {
    const url = new URL(request.url());
    if (url.origin !== handedOver) {
      faults.add(`${url.href} is outside the guide, of which alone may be loaded.`);
      return request.abort();
    }
    const found = await answers(url.pathname);
    if (found) return request.respond({ ...found, headers });
    faults.add(`${url.pathname} is not there.`);
    return request.respond({ status: 404, headers });
  };
  page.on("request", (request) => {
    if (request.url().startsWith("data:")) return;
    answer(request).catch(() => {}); // The page is gone, and its job fails by that.
  });
  await page.setRequestInterception(true);
  return {
    watch() {
      faults = new Set(); // Without those that the last job on this page left under way.
      return faults;
    },
  };
}

import type { ConsoleMessage, HTTPRequest, HTTPResponse, Page } from "puppeteer";

/**
 * Watches what a page asks for and what its policy stops. Answers with a function that tells what was seen amiss and
 * ends the watch.
 */
export async function watchPrivacy(page: Page): Promise<() => string[]> {
  const { origin } = new URL(page.url());
  const faults: string[] = [];
  const onRequest = (request: HTTPRequest) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`)) faults.push(`Asks another site: ${url}`);
    if (request.headers().cookie) faults.push(`Sends a cookie to ${url}`);
  };
  const onResponse = (response: HTTPResponse) => {
    if (response.headers()["set-cookie"]) faults.push(`Gets a cookie from ${response.url()}`);
  };
  const onConsole = (message: ConsoleMessage) => {
    if (/Content.Security.Policy/i.test(message.text())) faults.push(message.text());
  };
  page.on("request", onRequest).on("response", onResponse).on("console", onConsole);
  return () => {
    page.off("request", onRequest).off("response", onResponse).off("console", onConsole);
    return faults;
  };
}

import { readFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import path from "node:path";
import { readHeaders } from "../browser/read-headers.ts";
import { mimeType, servedPath } from "../browser/serve-folder.ts";
import { policyOf } from "../site/delivery/content-policy.ts";
import { siteFonts } from "../site/site-fonts.ts";
import { type Reading, sitePath } from "./reading.ts";
import type { ShownPage } from "./show-page.ts";

/** What of a preview is asked for. */
export interface Previewed {
  content: string;
  /** The folder that the last build filled. */
  site: string;
  /** The page at an address below the path of the site, as it is now. */
  page(address: string): Promise<ShownPage>;
  now(): Reading;
  /** Done when all is made as it is now. */
  made(): Promise<void>;
  /** Done when something has changed. */
  change(): Promise<unknown>;
}

interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Buffer;
}

/** Where a page asks to be told when it is no longer as it was: `layouts/client/preview.ts`. */
const watchPath = "/.preview";

/** Files that are made of leaflets. */
const printed = /^\/leaflets\/.*\.(pdf|png|zip|json)$/;

/**
 * Answers as a host of the finished site would, with the fields of its `_headers`: pages as they are now, leaflets when
 * they have been printed as they are now, pictures as they lie in the content.
 */
export function answerRequests({ content, site, page, now, made, change }: Previewed): RequestListener {
  const answer = async (url: URL): Promise<Answer> => {
    if (!now().draft && !now().failure) await change(); // Until the content has been read once.
    const prefix = sitePath(now());
    if (url.pathname === watchPath) {
      const [asked = "", seen] = ["page", "seen"].map((name) => url.searchParams.get(name) ?? "");
      while ((await page(addressOf(asked, sitePath(now())))).seen === seen) await change();
      return { status: 200, headers: {}, body: "" };
    }
    if (!url.pathname.startsWith(prefix)) return leadTo(prefix + url.pathname.slice(1) + url.search);
    const address = addressOf(url.pathname, prefix);
    if (printed.test(address)) await made();
    const file = await readFile(newFont(address) ?? fileAt(address)).catch(() => undefined);
    const isPage = address.endsWith("/") || address.endsWith(".html");
    if (!file && !isPage && path.extname(address) === "") return leadTo(`${url.pathname}/`);
    const { html, status } = file && !isPage ? { html: undefined, status: 200 } : await page(address);
    const headers: Answer["headers"] = (await readHeaders(site))(url.pathname);
    headers["content-type"] = mimeType(html === undefined ? address : "page.html");
    if (html !== undefined)
      headers["content-security-policy"] = policies(html, headers["content-security-policy"]);
    return { status, headers, body: html ?? file ?? "" };
  };
  /** Pictures are those of the content as it is now. */
  const fileAt = (address: string) => path.join(address.startsWith("/images/") ? content : site, address);
  /** A font of the words as they are now, which the last build may not have had. */
  const newFont = (address: string) => {
    const { plan, isMade } = now();
    if (isMade || !plan || !address.endsWith(".woff2")) return undefined;
    return siteFonts(plan.content).all.find(({ url }) => url === address)?.source;
  };
  return ({ url = "/" }, response) => {
    answer(new URL(url.replace(/^\/*/, "/"), "http://localhost"))
      .catch((error: Error): Answer => ({ status: 500, headers: {}, body: String(error.stack) }))
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
  };
}

/** An address on the site, without the site's own path. */
const addressOf = (path: string, prefix: string) =>
  `/${servedPath(path, prefix) ?? "404"}`.replace(/(?<=\/)index\.html$/, "");

/** The policies of a page: its own, with what the preview has put into it, and what the host's say beside that. */
function policies(html: string, ofHost: string | string[] = []): string[] {
  const own = policyOf(html);
  const nameOf = (directive: string) => directive.split(" ")[0] ?? "";
  const names = new Set(own.split("; ").map(nameOf));
  const others = [ofHost].flat().map((policy) =>
    policy
      .split("; ")
      .filter((directive) => !names.has(nameOf(directive)) && !directive.includes("-src "))
      .join("; "),
  );
  return [...others.filter((policy) => policy !== ""), own];
}

const leadTo = (location: string): Answer => ({ status: 302, headers: { location }, body: "" });

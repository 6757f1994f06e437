import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { compressFile, compressionFor } from "../../../src/site/delivery/compress-file.ts";
import { policyOf } from "../../../src/site/delivery/content-policy.ts";
import { pageHeaders } from "../../../src/site/delivery/page-headers.ts";

const page = (words: string, style: string) =>
  `<!DOCTYPE html>\n<html lang="en"><head>\n<meta charset="utf-8">\n<title>${words}</title>\n<style>${style}</style>\n</head><body>${`<p>${words}</p>`.repeat(40)}</body></html>\n`;

const files: Record<string, string> = {
  "index.html": page("Home", "p{color:red}"),
  "404.html": page("Not found", "p{color:blue}"),
  "guide/index.html": page("Guide", "p{color:green}"),
  "guide/ask/index.html": page("Ask – naïve", "p{color:navy}"),
  "images/steps.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
  "robots.txt": "User-agent: *\n",
  "sitemap.xml": "<urlset/>\n",
  "manifest.webmanifest": "{}",
  "assets/a.woff2": "font",
};

/** The rules of its old addresses. */
export const redirects = (prefix: string) => `${prefix}old.page/ ${prefix}guide/ 301\n`;

/**
 * Writes a small site with its compressed copies into a folder.
 *
 * @returns the rules of its `_headers`
 */
export async function writeSite(site: string, prefix: string): Promise<string> {
  const policies = new Map<string, string>();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(site, name)), { recursive: true });
    await writeFile(path.join(site, name), text);
    if (!name.endsWith(".html")) continue;
    policies.set(`/${name.replace(/index\.html$/, "")}`, policyOf(text));
    await compressFile(path.join(site, name), Buffer.from(text), {
      compression: compressionFor(1),
      cache: undefined,
    });
  }
  const rules = [
    `${prefix}*\n  Referrer-Policy: no-referrer\n  X-Frame-Options: SAMEORIGIN\n`,
    `${prefix}assets/*\n  Cache-Control: public, max-age=31536000, immutable\n`,
  ];
  const headers = rules.join("") + pageHeaders(policies, prefix);
  await writeFile(path.join(site, "_headers"), headers);
  return headers;
}

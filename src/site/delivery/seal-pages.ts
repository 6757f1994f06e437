import { appendFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { builtPages } from "./built-pages.ts";
import { contentPolicy } from "./content-policy.ts";
import { pageHeaders } from "./page-headers.ts";

const start = '<meta charset="utf-8">';

/**
 * Writes into each page, and for hosts that read it into `_headers`, what the page may load and run.
 *
 * @param prefix the path that the site lives in, with both slashes
 * @throws where a page does not begin as all do, and so would go without
 */
export async function sealPages(site: string, prefix: string): Promise<void> {
  const policies = new Map<string, string>();
  for (const { file, address, html } of await builtPages(site)) {
    if (!html.includes(start)) throw new Error(`${file} has no ${start}, where its policy belongs.`);
    const policy = contentPolicy(html);
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    await writeFile(path.join(site, file), html.replace(start, `${start}\n${meta}`));
    policies.set(address, policy);
  }
  await appendFile(path.join(site, "_headers"), pageHeaders(policies, prefix));
}

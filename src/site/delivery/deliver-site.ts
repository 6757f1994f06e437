import { appendFile, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import PQueue from "p-queue";
import { isOfEditor } from "../../content/is-of-editor.ts";
import { addressOf } from "../../inspect/address-of.ts";
import type { Output } from "../../inspect/output.ts";
import { OutputReader, outputFiles } from "../../inspect/read-output.ts";
import { ownPages } from "../../kinds/own-pages.ts";
import type { Words } from "../../words/words.ts";
import { apacheConfig } from "./apache-config.ts";
import { compressFile } from "./compress-file.ts";
import { contentPolicy } from "./content-policy.ts";
import { keepList } from "./keep-list.ts";
import { nginxConfig } from "./nginx-config.ts";
import { pageHeaders } from "./page-headers.ts";
import { sealPage } from "./seal-page.ts";

/** How many files are compressed at a time, while the next are read. */
const atOnce = 8;

/**
 * Makes a site ready to be sent, in one walk over its files: each page says what it may load and run, `_headers` says it
 * for hosts that read it, `_nginx.conf` for nginx and `.htaccess` for Apache, texts have compressed copies, and `keep/files.json` lists what a device keeps.
 *
 * @returns the site as it will be sent, for the rules
 */
export async function deliverSite(
  site: string,
  { url, words, cache }: { url: string; words: Words; cache: string | undefined },
): Promise<Output> {
  const files = await outputFiles(site);
  const pages = files.filter((file) => file.endsWith(".html") && !isStep(file)).length;
  const prefix = new URL(url).pathname;
  const reader = new OutputReader(url);
  const policies = new Map<string, string>();
  const queue = new PQueue({ concurrency: atOnce });
  const compressed: Promise<void>[] = [];
  const deliver = async (file: string, bytes: Buffer) => {
    const built = await reader.read(file, bytes);
    await queue.onSizeLessThan(atOnce);
    const copies = queue.add(async () => {
      const among = isStep(file) || isOfEditor(file) ? Number.POSITIVE_INFINITY : pages;
      built.packed = await compressFile(path.join(site, file), bytes, { pages: among, cache });
    });
    copies.catch(() => {}); // Told below, when nothing is left writing.
    compressed.push(copies);
  };
  try {
    for (const file of files) {
      const bytes = await readFile(path.join(site, file));
      if (!file.endsWith(".html")) {
        await deliver(file, bytes);
        continue;
      }
      const html = String(bytes);
      const policy = contentPolicy(html);
      policies.set(addressOf(file), policy);
      const sealed = Buffer.from(sealPage(file, html, policy));
      await writeFile(path.join(site, file), sealed);
      await deliver(file, sealed);
    }
    const headers = path.join(site, "_headers");
    await appendFile(headers, pageHeaders(policies, prefix));
    const rules = await readFile(headers, "utf8");
    const redirects = await readFile(path.join(site, "_redirects"), "utf8");
    await writeFile(path.join(site, "_nginx.conf"), nginxConfig(rules, redirects, prefix));
    await writeFile(path.join(site, ".htaccess"), apacheConfig(rules, redirects, prefix));
    const list = Buffer.from(keepList(reader, prefix, words));
    await writeFile(path.join(site, "keep/files.json"), list);
    await deliver("keep/files.json", list);
  } finally {
    await queue.onIdle();
  }
  await Promise.all(compressed);
  return reader;
}

const finder = ownPages["find-your-way"].address.slice(1);

/** Whether a file is a page of the route finder behind its first: there are hundreds, all small, which one reader hardly meets again. */
function isStep(file: string): boolean {
  return file.startsWith(finder) && file !== `${finder}index.html`;
}

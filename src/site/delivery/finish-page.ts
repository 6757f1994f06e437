import { createHash } from "node:crypto";
import { addressOf } from "../../folders/address-of.ts";
import type { BuiltFile, BuiltPage } from "../../inspect/output.ts";
import { readPage } from "../../inspect/read-page.ts";
import { type FoundPage, findInPage } from "../search/find-in-page.ts";
import { type CompressedCopies, type Compression, compress } from "./compress-file.ts";
import { contentPolicy } from "./content-policy.ts";
import { sealPage } from "./seal-page.ts";

/** What the rules, the search and hosts need to know of a finished page. */
export interface PageFacts {
  file: BuiltFile;
  built: BuiltPage;
  policy: string;
  /** How the search finds it; `undefined` where it does not. */
  found: FoundPage | undefined;
}

/** All that is made of the HTML of one page. */
export interface FinishedPage extends CompressedCopies {
  /** The page as it is sent. */
  html: Uint8Array;
  facts: PageFacts;
}

/**
 * Finishes a page: says in it what it may load and run, compresses it, and reads it once for all who ask.
 *
 * @param file its path in the site
 * @param url where the site will live; it ends with a slash
 * @throws where the page does not begin as all do
 */
export async function finishPage(
  { file, html, url }: { file: string; html: string; url: string },
  compression: Compression,
): Promise<FinishedPage> {
  const address = addressOf(file);
  // With a place for its policy, so that what is found stands where it will.
  const open = sealPage(file, html, "");
  const built = readPage(file, new URL(address.slice(1), url).href, open);
  const policy = contentPolicy(built);
  const sealed = sealPage(file, open, policy);
  const bytes = Buffer.from(sealed);
  const copies = await compress(bytes, compression);
  const hash = createHash("sha256").update(bytes).digest("hex");
  return {
    ...copies,
    html: bytes,
    facts: {
      file: { bytes: bytes.length, packed: copies.brotli.length, hash },
      built,
      policy,
      found: findInPage(sealed, address),
    },
  };
}

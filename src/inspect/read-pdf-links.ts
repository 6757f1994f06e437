import { createHash } from "node:crypto";
import type { Cache } from "../cache/cache.ts";
import { hashCode } from "../cache/code-hash.ts";
import { linkAnnotations } from "../pdf/link-annotations.ts";
import { loadPdf } from "../pdf/read-pdf.ts";

/** A link of a PDF that leads out of it, and its page, counted from 0. */
export interface PdfLink {
  page: number;
  target: string;
}

/**
 * The links of a PDF that lead out of it; a reader opens them from anywhere, so they are absolute.
 *
 * @param hash of its bytes, by which they are kept in the cache, if there is one
 */
export async function readPdfLinks(
  { bytes, hash }: { bytes: Uint8Array; hash: string },
  cache: Cache<PdfLink[]> | undefined,
): Promise<PdfLink[]> {
  const about = `links ${hashCode("src/inspect", "src/pdf")} ${hash}`;
  const key = createHash("sha256").update(about).digest("hex");
  const make = () => findLinks(bytes);
  return cache ? cache.readOrMake(key, make) : make();
}

async function findLinks(bytes: Uint8Array): Promise<PdfLink[]> {
  return linkAnnotations(await loadPdf(bytes))
    .filter(({ target }) => /^\w+:/.test(target))
    .map(({ page, target }) => ({ page, target }));
}

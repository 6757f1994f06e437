import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants, gzipSync } from "node:zlib";
import { Cache } from "../../cache/cache.ts";

const texts = new Set([".css", ".html", ".js", ".json", ".svg", ".txt", ".webmanifest", ".xml"]);

/** The byte of a gzip file that names the system it was made on (RFC 1952, 2.3.1); 255 is "unknown". */
const SYSTEM = 9;

/** The most pages of a site that is compressed as small as can be, at 60 ms a page; a larger one takes 2 ms and is 9 % heavier. */
const mostPages = 250;

/** The quality of Brotli that makes the smallest copies. */
const smallest = 11;

/** Both copies of a file. */
export interface CompressedCopies {
  brotli: Uint8Array;
  gzip: Uint8Array;
}

/** How a text is compressed. */
export type Compression = Record<number, number>;

/** How the texts of a site of so many pages are compressed. */
export function compressionFor(pages: number): Compression {
  return pages <= mostPages
    ? { [constants.BROTLI_PARAM_QUALITY]: smallest }
    : { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 16 };
}

/** What says that compressing the same bytes once more would give the same copies. */
export function compressionKey(compression: Compression): string {
  const { brotli, zlib } = process.versions;
  return JSON.stringify([brotli, zlib, compression]);
}

/**
 * Puts a Brotli and a gzip copy (RFC 7932, 1952) beside a text, the same on every machine: those that were kept, where an
 * earlier build has compressed the same bytes.
 *
 * @param cache the folder in which copies are kept
 * @returns how many bytes its Brotli copy has; `undefined` for a file that is sent as it is
 */
export async function compressFile(
  file: string,
  bytes: Buffer,
  { compression, cache }: { compression: Compression; cache: string | undefined },
): Promise<number | undefined> {
  if (!texts.has(path.extname(file))) return undefined;
  const kept = cache === undefined ? undefined : new Cache<CompressedCopies>(cache, () => {}); // The next build compresses it again.
  const key = createHash("sha256").update(compressionKey(compression)).update(bytes).digest("hex");
  const make = () => compress(bytes, compression);
  const copies = await (kept ? kept.readOrMake(key, make) : make());
  writeFileSync(`${file}.br`, copies.brotli);
  writeFileSync(`${file}.gz`, copies.gzip);
  return copies.brotli.length;
}

/** Compresses a text both ways: beside this program where that takes long, else at once, as handing it over would take longer. */
export async function compress(bytes: Buffer, compression: Compression): Promise<CompressedCopies> {
  const params = { ...compression, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const takesLong = compression[constants.BROTLI_PARAM_QUALITY] === smallest;
  const brotli = takesLong
    ? await promisify(brotliCompress)(bytes, { params })
    : brotliCompressSync(bytes, { params });
  return { brotli, gzip: ofNoSystem(gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION })) };
}

/** A gzip file that does not tell on which system it was made. */
export function ofNoSystem(gzipped: Buffer): Buffer {
  gzipped[SYSTEM] = 255;
  return gzipped;
}

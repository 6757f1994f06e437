import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { Cache } from "../../cache/cache.ts";

const texts = new Set([".css", ".html", ".js", ".json", ".svg", ".txt", ".webmanifest", ".xml"]);

/** The byte of a gzip file that names the system it was made on (RFC 1952, 2.3.1); 255 is "unknown". */
const SYSTEM = 9;

/** The most pages of a site that is compressed as small as can be, at 60 ms a page; a larger one takes 2 ms and is 9 % heavier. */
const mostPages = 250;

/** Both copies of a file. */
interface Copies {
  brotli: Uint8Array;
  gzip: Uint8Array;
}

/**
 * Puts a Brotli and a gzip copy (RFC 7932, 1952) beside a text, the same on every machine: those that were kept, where an
 * earlier build has compressed the same bytes.
 *
 * @param pages how many pages the site has
 * @param cache the folder in which copies are kept
 * @returns how many bytes its Brotli copy has; `undefined` for a file that is sent as it is
 */
export async function compressFile(
  file: string,
  bytes: Buffer,
  { pages, cache }: { pages: number; cache: string | undefined },
): Promise<number | undefined> {
  if (!texts.has(path.extname(file))) return undefined;
  const settings =
    pages <= mostPages
      ? { [constants.BROTLI_PARAM_QUALITY]: 11 }
      : { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 16 };
  const kept = cache === undefined ? undefined : new Cache<Copies>(cache, () => {}); // The next build compresses it again.
  const { brotli: library, zlib } = process.versions;
  const about = JSON.stringify([library, zlib, settings]);
  const key = createHash("sha256").update(about).update(bytes).digest("hex");
  const known = await kept?.read(key);
  const copies = known ?? (await compress(bytes, settings));
  if (!known) await kept?.write(key, copies);
  await writeFile(`${file}.br`, copies.brotli);
  await writeFile(`${file}.gz`, copies.gzip);
  return copies.brotli.length;
}

async function compress(bytes: Buffer, settings: Record<number, number>): Promise<Copies> {
  const params = { ...settings, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const brotli = await promisify(brotliCompress)(bytes, { params });
  const gzipped = await promisify(gzip)(bytes, { level: 9 });
  gzipped[SYSTEM] = 255;
  return { brotli, gzip: gzipped };
}

import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const texts = new Set([".css", ".html", ".js", ".json", ".svg", ".txt", ".xml"]);

/** The byte of a gzip file that names the system it was made on (RFC 1952, 2.3.1); 255 is "unknown". */
const SYSTEM = 9;

/** Puts a Brotli and a gzip copy beside every text file of a site, as small as they get and the same on every machine. */
export async function compressFiles(site: string): Promise<void> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && texts.has(path.extname(entry.name)));
  await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      const bytes = await readFile(file);
      await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params: brotli(bytes.length) }));
      const gzipped = await promisify(gzip)(bytes, { level: 9 });
      gzipped[SYSTEM] = 255;
      await writeFile(`${file}.gz`, gzipped);
    }),
  );
}

/** Settings for the smallest Brotli (RFC 7932). */
function brotli(length: number): Record<number, number> {
  return { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: length };
}

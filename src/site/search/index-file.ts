import { promisify } from "node:util";
import { gunzipSync, gzip } from "node:zlib";
import { ofNoSystem } from "../delivery/compress-file.ts";
import { unknownIndexForm } from "./unknown-index-form.ts";

/** One file of a search index, its path with forward slashes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What Pagefind writes before the data of each file. */
const seal = Buffer.from("pagefind_dcd");

/**
 * The data of a file of an index, without the seal before it.
 *
 * @throws {ToolError} where it bears none
 */
export function unsealIndexFile({ path, content }: IndexFile): Buffer {
  const isPacked = content[0] === 0x1f && content[1] === 0x8b;
  const data = isPacked ? gunzipSync(content) : Buffer.from(content);
  if (!data.subarray(0, seal.length).equals(seal))
    throw unknownIndexForm(`${path} does not begin with ${seal}`);
  return data.subarray(seal.length);
}

/** A file of an index: its data with the seal before it, compressed. */
export async function sealIndexFile(path: string, data: Buffer): Promise<IndexFile> {
  return { path, content: ofNoSystem(await promisify(gzip)(Buffer.concat([seal, data]))) };
}

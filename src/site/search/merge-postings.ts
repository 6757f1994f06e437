import { type CborReader, cborTypes } from "./cbor-reader.ts";
import { cborList, cborNumber } from "./write-cbor.ts";

/** One part of an index that is read beside the others. */
export interface ReadPart {
  reader: CborReader;
  /** The number that its first page has among all pages. */
  firstPage: number;
  /** The number of each of its fields among all fields. */
  fields: readonly number[];
}

/** Numbers in CBOR that take one byte are below this: that of a field has to be, as it is written over that which it had. */
export const mostFields = 24;

/**
 * Puts together on which pages a word stands, of each part that has it: `[[pages since the one before, [place, …], [field or
 * place in it, …]], …]`. Bytes are copied; read are only those that say how long something is, and which page it is.
 *
 * @param parts those that have the word, in order; each is read up to the end of its list
 * @returns the list in pieces, and its size as Pagefind counts it: places, and one more for each page
 */
export function mergePostings(parts: readonly ReadPart[]): { pieces: Buffer[]; size: number } {
  const pieces: Buffer[] = [];
  let [pages, size, last] = [0, 0, 0];
  for (const { reader, firstPage, fields } of parts) {
    const { bytes } = reader;
    const count = reader.list();
    let page = firstPage;
    let copied = reader.at;
    const replace = (piece: Buffer, from: number, to: number) => {
      pieces.push(bytes.subarray(copied, from), piece);
      copied = to;
    };
    for (let left = count; left > 0; left -= 1) {
      reader.list(3);
      const start = reader.at;
      page += reader.number();
      if (left === count) replace(cborNumber(page - last), start, reader.at);
      const places = reader.list();
      for (let place = 0; place < places; place += 1) reader.skipNumber();
      const items = reader.list();
      for (let item = 0; item < items; item += 1) {
        const { at, isNegative } = reader;
        reader.skipNumber();
        if (!isNegative) continue;
        const field = (bytes[at] ?? 0) & 31; // A field is written as what it is below zero.
        const among = fields[field];
        if (among !== undefined && among !== field)
          replace(Buffer.of((cborTypes.negative << 5) | among), at, reader.at);
      }
      size += places + items + 1;
    }
    pieces.push(bytes.subarray(copied, reader.at));
    pages += count;
    if (count > 0) last = page;
  }
  return { pieces: [cborList(pages), ...pieces], size };
}
